namespace HoiPhuNu.Rules.Organisation;

/// <summary>How many rows of a list bear each code, and which is the first, by the code's number. One thread's; those of parts are merged.</summary>
internal sealed class CodeRows
{
    private long[] _first = [];
    private long[] _rows = [];

    /// <summary>Notes a row that can stand.</summary>
    public void Add(int code, long row)
    {
        if (code >= _rows.Length)
        {
            MakeRoom(code);
        }

        Note(code, row, 1);
    }

    /// <summary>Takes over what another part of the list says.</summary>
    /// <param name="other">The other part.</param>
    /// <param name="numberOf">The number here of a code of the other part.</param>
    public void Merge(CodeRows other, Func<int, int> numberOf)
    {
        for (var code = 0; code < other._rows.Length; code++)
        {
            if (other._rows[code] > 0)
            {
                var here = numberOf(code);
                MakeRoom(here);
                Note(here, other._first[code], other._rows[code]);
            }
        }
    }

    /// <summary>The rows of a code.</summary>
    public CodeUse UseOf(int code, string written) => code < _rows.Length ? new CodeUse(written, _first[code], _rows[code]) : new CodeUse(written, 0, 0);

    private void Note(int code, long row, long rows)
    {
        _first[code] = _rows[code] == 0 ? row : Math.Min(_first[code], row);
        _rows[code] += rows;
    }

    private void MakeRoom(int code)
    {
        if (code >= _rows.Length)
        {
            var size = Math.Max(2 * _rows.Length, Math.Max(16, code + 1));
            Array.Resize(ref _first, size);
            Array.Resize(ref _rows, size);
        }
    }
}
