using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace HoiPhuNu.Rules.Tool.Tests.Html;

/// <summary>A headless Chromium with an empty profile, started when the first page is opened. Nothing of it is downloaded: it is on the machine or it is not.</summary>
public sealed class Browser : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hoiphunu-browser-").FullName;
    private readonly Lazy<ChromeDriver> _driver;

    public Browser() => _driver = new Lazy<ChromeDriver>(Start);

    /// <summary>Why there is no browser; nothing where there is one.</summary>
    public static string? Missing { get; } =
        Chromium is null ? "No Chromium is on the PATH (Debian: chromium)." : Driver is null ? "No chromedriver is on the PATH (Debian: chromium-driver)." : null;

    private static string? Chromium => Find("chromium") ?? Find("chromium-browser") ?? Find("google-chrome");

    private static string? Driver => Find("chromedriver");

    /// <summary>Opens a page as a file, in a window of a size.</summary>
    internal IWebDriver Open(string page, int width = 1280, int height = 900)
    {
        var path = Path.Combine(_folder, "page.html");
        File.WriteAllText(path, page);
        var driver = _driver.Value;
        driver.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new Dictionary<string, object?> { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = width < 600 });
        driver.Manage().Logs.GetLog(LogType.Browser);
        driver.Navigate().GoToUrl(new Uri(path));
        return driver;
    }

    /// <summary>Says whether the person likes dark screens.</summary>
    internal void SetDark(bool isDark) => _driver.Value.ExecuteCdpCommand(
        "Emulation.setEmulatedMedia",
        new Dictionary<string, object?> { ["features"] = new object[] { new Dictionary<string, object?> { ["name"] = "prefers-color-scheme", ["value"] = isDark ? "dark" : "light" } } });

    /// <summary>The page on A4 paper, as PDF.</summary>
    internal byte[] Print() => _driver.Value.Print(new PrintOptions()).AsByteArray;

    public void Dispose()
    {
        if (_driver.IsValueCreated)
        {
            _driver.Value.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private ChromeDriver Start()
    {
        var options = new ChromeOptions { BinaryLocation = Chromium };
        options.AddArguments(
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-dev-shm-usage", "--force-prefers-reduced-motion", $"--user-data-dir={Path.Combine(_folder, "profile")}");
        options.SetLoggingPreference(LogType.Browser, LogLevel.All);
        var service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(Driver), Path.GetFileName(Driver));
        service.SuppressInitialDiagnosticInformation = true;
        return new ChromeDriver(service, options, TimeSpan.FromMinutes(2));
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program))
        .FirstOrDefault(File.Exists);
}
