using System.Diagnostics;

namespace HoiPhuNu.Rules.Embedding.Tests;

/// <summary>A PostgreSQL of the tests' own: in a temporary folder, reached by a socket in it, gone afterwards. The server refuses to run as root, so another user runs it then.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string Variable = "HOIPHUNU_POSTGRES_BIN";
    private static readonly string[] Users = ["postgres", "nobody"];
    private static readonly string? RunAs =
        Environment.UserName == "root" && File.Exists("/usr/sbin/runuser") && File.Exists("/etc/passwd")
            ? Users.FirstOrDefault(user => File.ReadLines("/etc/passwd").Any(line => line.StartsWith($"{user}:", StringComparison.Ordinal)))
            : null;
    private readonly string _folder = Directory.CreateTempSubdirectory("pg-").FullName;
    private readonly bool _runs;

    public PostgresServer()
    {
        if (WhyNot is not null)
        {
            return;
        }

        if (RunAs is { } user)
        {
            Run("chown", [user, _folder]);
        }

        RunServer("initdb", ["-D", Data, "-U", "tests", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
        RunServer("pg_ctl", ["-D", Data, "-w", "-l", Path.Combine(_folder, "log"), "-o", $"-c listen_addresses='' -c unix_socket_directories='{_folder}' -c fsync=off", "start"]);
        _runs = true;
    }

    /// <summary>Why no server can be started here, or <see langword="null"/>.</summary>
    public static string? WhyNot { get; } =
        BinFolder() is null ? $"There is no PostgreSQL server here: no initdb in /usr/lib/postgresql/*/bin, nor where {Variable} points to."
        : Environment.UserName == "root" && RunAs is null ? "The PostgreSQL server does not run as root, and there is no other user to run it as."
        : null;

    public string ConnectionString => $"Host={_folder};Username=tests;Database=postgres";

    private string Data => Path.Combine(_folder, "data");

    public void Dispose()
    {
        if (_runs)
        {
            RunServer("pg_ctl", ["-D", Data, "-m", "immediate", "-w", "stop"]);
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static string? BinFolder() =>
        Environment.GetEnvironmentVariable(Variable)
        ?? (Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").OrderByDescending(folder => folder.Length).ThenByDescending(folder => folder, StringComparer.Ordinal)
                .Select(folder => Path.Combine(folder, "bin")).FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
            : null);

    private static void RunServer(string program, string[] arguments)
    {
        var path = Path.Combine(BinFolder()!, program);
        if (RunAs is { } user)
        {
            Run("/usr/sbin/runuser", ["-u", user, "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private static void Run(string program, string[] arguments)
    {
        // What the server inherits stays open as long as it lives: nothing is read from it, and its log is a file.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1", program, .. arguments]) { WorkingDirectory = "/" })!;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: exit {process.ExitCode}");
    }
}
