namespace HoiPhuNu.Rules.Tables.Sheets;

/// <summary>The texts of the cells of one row behind each other, in one buffer that the next row uses again.</summary>
internal sealed class CellTexts
{
    private char[] _characters = new char[1024];
    private int _start;
    private int _end;

    /// <summary>How long the current text is so far.</summary>
    public int Length => _end - _start;

    /// <summary>The current text; it stays what it is until the row is over.</summary>
    public ReadOnlyMemory<char> Current => _characters.AsMemory(_start, Length);

    /// <summary>Forgets all texts.</summary>
    public void Clear() => _start = _end = 0;

    /// <summary>Begins a text behind those that are there.</summary>
    public void Begin() => _start = _end;

    /// <summary>Begins the current text anew.</summary>
    public void Restart() => _end = _start;

    /// <summary>Appends to the current text.</summary>
    public void Append(ReadOnlySpan<char> characters)
    {
        if (_characters.Length - _end < characters.Length)
        {
            // What lies in the old buffer stays valid for those who hold it.
            var larger = new char[Math.Max(2 * _characters.Length, _end + characters.Length)];
            _characters.AsSpan(0, _end).CopyTo(larger);
            _characters = larger;
        }

        characters.CopyTo(_characters.AsSpan(_end));
        _end += characters.Length;
    }
}
