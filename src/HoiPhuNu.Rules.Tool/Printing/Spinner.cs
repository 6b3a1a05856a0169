using HoiPhuNu.Rules.Tool.Messages;

namespace HoiPhuNu.Rules.Tool.Printing;

/// <summary>A sign of life on a terminal's standard error for work that takes more than two seconds, with the rows read where they are counted, and how long the reading still takes.</summary>
internal sealed class Spinner : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(120);

    /// <summary>Before that much is read, what is left would be a guess.</summary>
    private const double LeastShare = 0.02;

    /// <summary>More seconds than these are told in minutes.</summary>
    private const long MostSeconds = 99;

    private readonly Lock _turning = new();
    private readonly TimeProvider _clock;
    private readonly long _start;
    private readonly TextWriter _error;
    private readonly ToolTexts _texts;
    private readonly string _text;
    private readonly RowProgress? _progress;
    private readonly ITimer? _timer;
    private int _turns;
    private int _width;
    private bool _isOver;

    public Spinner(ToolConsole console, ToolTexts texts, string text, RowProgress? progress = null)
    {
        _error = console.Error;
        _texts = texts;
        _text = text;
        _progress = progress;
        _clock = console.Clock;
        _start = _clock.GetTimestamp();
        _timer = console.ErrorIsTerminal ? _clock.CreateTimer(_ => Turn(), null, Patience, Pace) : null;
    }

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_turning)
        {
            _isOver = true;
            if (_turns > 0)
            {
                _error.Write("\r" + new string(' ', _width) + "\r");
            }
        }
    }

    private void Turn()
    {
        lock (_turning)
        {
            if (!_isOver)
            {
                var line = $"{"|/-\\"[_turns % 4]} {_text}{Rows()}{Left()}";
                _width = Math.Max(_width, line.Length);
                _error.Write("\r" + line.PadRight(_width));
                _turns++;
            }
        }
    }

    private string Rows()
    {
        if (_progress is not { Rows: > 0 and var rows })
        {
            return string.Empty;
        }

        var rate = (long)(rows / _clock.GetElapsedTime(_start).TotalSeconds);
        return " " + _texts.With("progress.rows", ("rows", rows), ("rate", rate));
    }

    /// <summary>What is left of the reading if it goes on as it went; what comes after it cannot be told.</summary>
    private string Left()
    {
        if (_progress?.Share is not (>= LeastShare and < 1 and var share))
        {
            return string.Empty;
        }

        var seconds = (long)Math.Ceiling(_clock.GetElapsedTime(_start).TotalSeconds * (1 - share) / share);
        return " · " + (seconds <= MostSeconds
            ? _texts.With("progress.seconds-left", ("count", seconds))
            : _texts.With("progress.minutes-left", ("count", (seconds + 59) / 60)));
    }
}
