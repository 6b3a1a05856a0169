using Microsoft.Extensions.Time.Testing;

namespace HoiPhuNu.Rules.Tool.Tests.Printing;

public sealed class ProgressTests : IDisposable
{
    private readonly SampleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("vi", 10, "Đang kiểm tra…", @"đọc xong sau khoảng (\d+) giây")]
    [InlineData("en", 10, "Checking…", @"read in about (\d+) s")]
    [InlineData("vi", 600, "Đang kiểm tra…", @"đọc xong sau khoảng (\d+) phút")]
    [InlineData("en", 600, "Checking…", @"read in about (\d+) min")]
    public void LongReading_OnATerminal_TellsWhatItDoesAndWhatIsLeft(string language, int seconds, string work, string left)
    {
        var lines = Lines(isTerminal: true, seconds, language);
        Assert.Contains(lines, line => line.Contains(work, StringComparison.Ordinal) && System.Text.RegularExpressions.Regex.IsMatch(line, left));
        Assert.Contains(lines, line => System.Text.RegularExpressions.Regex.IsMatch(line, language == "vi" ? @"[\d.]+ dòng, \d+ dòng/giây" : @"[\d,]+ rows, \d+ rows/s"));
    }

    [Fact]
    public void LongReading_WhatIsLeft_GoesByTheShareOfTheBytesRead()
    {
        // Each of the reads takes as long: after the first half of them as much is left as has passed.
        var left = Lines(isTerminal: true, 10, "vi").Select(line => System.Text.RegularExpressions.Regex.Match(line, @"khoảng (\d+) giây")).Where(match => match.Success)
            .Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.True(left.Count >= 3, "It is told too seldom.");
        Assert.Equal(left.OrderDescending(), left);
        Assert.True(left[0] > left[^1]);
    }

    [Fact]
    public void LongReading_OnNoTerminal_SaysNothing() => Assert.DoesNotContain(Lines(isTerminal: false, 10, "vi"), line => line.Contains("Đang", StringComparison.Ordinal));

    [Fact]
    public void ShortReading_OnATerminal_SaysNothing() => Assert.DoesNotContain(Lines(isTerminal: true, 0, "vi"), line => line.Contains("Đang", StringComparison.Ordinal));

    /// <summary>What is told of a report of some parts, each of which takes the seconds to be read on the clock of the tool.</summary>
    private string[] Lines(bool isTerminal, int seconds, string language)
    {
        var clock = new FakeTimeProvider();
        var rows = File.ReadAllLines(_folder.Clean);
        var report = _folder.Write("long.csv", string.Join('\n', Enumerable.Repeat(rows[1..], 3_000).SelectMany(each => each).Prepend(rows[0])));
        var run = ToolRun.With(
            console => console with
            {
                ErrorIsTerminal = isTerminal,
                Clock = clock,
                Open = path => new SlowStream(File.ReadAllBytes(path), path == report ? () => clock.Advance(TimeSpan.FromSeconds(seconds)) : static () => { }),
            },
            "check", report, "--units", _folder.Units, "--plausibility", "off", "--lang", language, "--output", _folder["out.txt"]);
        return run.Error.Split('\r', '\n');
    }

    private sealed class SlowStream(byte[] bytes, Action read) : MemoryStream(bytes, writable: false)
    {
        private const int Part = 1 << 15;

        // Reading into a span comes here too.
        public override int Read(byte[] buffer, int offset, int count)
        {
            read();
            return base.Read(buffer, offset, Math.Min(count, Part));
        }
    }
}
