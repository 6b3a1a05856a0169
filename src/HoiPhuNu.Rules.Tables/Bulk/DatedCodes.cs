namespace HoiPhuNu.Rules.Tables.Bulk;

/// <summary>The codes of units in rows that say when their code was written down, each asked for once for each of those days.</summary>
/// <param name="numberOf">The number of a code that was written down on a day.</param>
internal sealed class DatedCodes(Func<string, int, int> numberOf)
{
    private readonly List<string> _texts = [];
    private readonly Dictionary<(int Text, int Day), int> _numbers = [];
    private CodeNumbers? _codes;

    /// <summary>The number of a code.</summary>
    /// <param name="bytes">The bytes from the code on, and more; none of a code's is zero.</param>
    /// <param name="length">How many of them are its, at least one.</param>
    /// <param name="day">The day it was written down.</param>
    public int Find(ReadOnlySpan<byte> bytes, int length, int day)
    {
        var text = (_codes ??= new CodeNumbers(Remember)).Find(bytes, length);
        if (!_numbers.TryGetValue((text, day), out var number))
        {
            _numbers[(text, day)] = number = numberOf(_texts[text], day);
        }

        return number;
    }

    private int Remember(string code)
    {
        _texts.Add(code);
        return _texts.Count - 1;
    }
}
