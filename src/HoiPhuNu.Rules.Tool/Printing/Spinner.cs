using System.Diagnostics;
using HoiPhuNu.Rules.Tool.Messages;

namespace HoiPhuNu.Rules.Tool.Printing;

/// <summary>A sign of life on a terminal's standard error for work that takes more than two seconds, with the rows read where they are counted.</summary>
internal sealed class Spinner : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(120);

    private readonly Lock _turning = new();
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly TextWriter _error;
    private readonly ToolTexts _texts;
    private readonly string _text;
    private readonly RowProgress? _progress;
    private readonly Timer? _timer;
    private int _turns;
    private int _width;
    private bool _isOver;

    public Spinner(ToolConsole console, ToolTexts texts, string text, RowProgress? progress = null)
    {
        _error = console.Error;
        _texts = texts;
        _text = text;
        _progress = progress;
        _timer = console.ErrorIsTerminal ? new Timer(_ => Turn(), null, Patience, Pace) : null;
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
                var line = $"{"|/-\\"[_turns % 4]} {_text}{Rows()}";
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

        var rate = (long)(rows / Stopwatch.GetElapsedTime(_start).TotalSeconds);
        return " " + _texts.With("progress.rows", ("rows", rows), ("rate", rate));
    }
}
