namespace HoiPhuNu.Rules.Tool.Printing;

/// <summary>A sign of life on a terminal's standard error for work that takes more than two seconds.</summary>
internal sealed class Spinner : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(120);

    private readonly Lock _turning = new();
    private readonly TextWriter _error;
    private readonly string _text;
    private readonly Timer? _timer;
    private int _turns;
    private bool _isOver;

    public Spinner(ToolConsole console, string text)
    {
        _error = console.Error;
        _text = text;
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
                _error.Write("\r" + new string(' ', _text.Length + 2) + "\r");
            }
        }
    }

    private void Turn()
    {
        lock (_turning)
        {
            if (!_isOver)
            {
                _error.Write($"\r{"|/-\\"[_turns % 4]} {_text}");
                _turns++;
            }
        }
    }
}
