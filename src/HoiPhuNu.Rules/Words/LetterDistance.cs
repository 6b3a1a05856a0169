namespace HoiPhuNu.Rules.Words;

/// <summary>How many letters have to be changed, added or left out to make one word of another.</summary>
public static class LetterDistance
{
    /// <summary>The least number of such changes.</summary>
    public static int Between(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var corner = row[0]++;
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = corner + (left[i - 1] == right[j - 1] ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
