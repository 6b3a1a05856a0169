namespace HoiPhuNu.Rules.Tool.Generation;

/// <summary>Numbers that look random and are the same for the same seed, on every machine and in every version of the platform (SplitMix64).</summary>
internal sealed class SeededNumbers(long seed)
{
    private ulong _state = unchecked((ulong)seed);

    /// <summary>A number from 0 to <paramref name="bound"/>, which is excluded.</summary>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        return (int)(((UInt128)Next() * (uint)bound) >> 64);
    }

    /// <summary>Whether something that happens <paramref name="times"/> times <paramref name="outOf"/> happens now.</summary>
    public bool Happens(long times, long outOf) => (long)(((UInt128)Next() * (ulong)outOf) >> 64) < times;

    /// <summary>One of several, each as often as its weight says.</summary>
    public T OneOf<T>(ReadOnlySpan<(int Weight, T What)> choices)
    {
        var total = 0;
        foreach (var choice in choices)
        {
            total += choice.Weight;
        }

        var at = Below(total);
        foreach (var choice in choices)
        {
            if (at < choice.Weight)
            {
                return choice.What;
            }

            at -= choice.Weight;
        }

        throw new InvalidOperationException("The weights do not add up.");
    }

    private ulong Next()
    {
        unchecked
        {
            var mixed = _state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
