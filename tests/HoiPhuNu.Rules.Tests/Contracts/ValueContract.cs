using System.Reflection;

namespace HoiPhuNu.Rules.Tests.Contracts;

/// <summary>What every value type of the library owes its users: equality that agrees with itself, operators that agree with each other, text that reads back.</summary>
internal static class ValueContract
{
    /// <summary>Equals, hash code, <c>==</c> and <c>!=</c> agree: <paramref name="same"/> is equal to <paramref name="value"/>, no other is.</summary>
    public static void Equality<T>(T value, T same, params T[] others)
        where T : IEquatable<T>
    {
        AssertEqual(value, value);
        AssertEqual(value, same);
        AssertEqual(same, value);
        Assert.Equal(value.GetHashCode(), same.GetHashCode());
        Assert.False(value.Equals(null));
        Assert.False(value.Equals(new object()));
        foreach (var other in others)
        {
            Assert.False(value.Equals(other));
            Assert.False(other.Equals(value));
            Assert.False(value.Equals((object)other));
            Assert.False(Operator("op_Equality", value, other));
            Assert.True(Operator("op_Inequality", value, other));
        }
    }

    /// <summary>The four comparison operators agree with each other on two values of which the first is strictly smaller.</summary>
    public static void Ordered<T>(T smaller, T larger) =>
        AssertOrder(smaller, larger, less: true, greater: false, lessOrSame: true, greaterOrSame: false);

    /// <summary>The four comparison operators agree that two values are of the same rank.</summary>
    public static void SameRank<T>(T left, T right) =>
        AssertOrder(left, right, less: false, greater: false, lessOrSame: true, greaterOrSame: true);

    /// <summary>No comparison with this value holds, not even with itself.</summary>
    public static void Incomparable<T>(T left, T right) =>
        AssertOrder(left, right, less: false, greater: false, lessOrSame: false, greaterOrSame: false);

    /// <summary>What <see cref="object.ToString"/> writes is read back by all ways to parse.</summary>
    public static void RoundTrips<T>(T value)
        where T : ISpanParsable<T>
    {
        var text = value.ToString()!;
        Assert.Equal(value, ParseText<T>(text));
        Assert.Equal(value, T.Parse(text.AsSpan(), null));
        Assert.True(TryParseText<T>(text, out var fromText) && fromText!.Equals(value));
        Assert.True(T.TryParse(text.AsSpan(), null, out var fromSpan) && fromSpan.Equals(value));
    }

    /// <summary>Text that is no such value: parsing throws <see cref="FormatException"/>, trying says no and leaves the default.</summary>
    public static void Refuses<T>(string? text)
        where T : ISpanParsable<T>
    {
        Assert.False(TryParseText<T>(text, out var result));
        Assert.Equal(default, result);
        if (text is null)
        {
            Assert.Throws<ArgumentNullException>(() => ParseText<T>(text!));
        }
        else
        {
            Assert.False(T.TryParse(text.AsSpan(), null, out _));
            Assert.Throws<FormatException>(() => ParseText<T>(text));
            Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), null));
        }
    }

    /// <summary>By the narrower interface: on the wider one a string would silently become a span.</summary>
    private static T ParseText<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static bool TryParseText<T>(string? text, out T? result)
        where T : IParsable<T> => T.TryParse(text, null, out result);

    private static void AssertEqual<T>(T left, T right)
        where T : IEquatable<T>
    {
        Assert.True(left.Equals(right));
        Assert.True(left.Equals((object)right));
        Assert.True(Operator("op_Equality", left, right));
        Assert.False(Operator("op_Inequality", left, right));
    }

    private static void AssertOrder<T>(T left, T right, bool less, bool greater, bool lessOrSame, bool greaterOrSame)
    {
        Assert.Equal((less, greater, lessOrSame, greaterOrSame), Compared(left, right));
        Assert.Equal((greater, less, greaterOrSame, lessOrSame), Compared(right, left));
    }

    private static (bool Less, bool Greater, bool LessOrSame, bool GreaterOrSame) Compared<T>(T left, T right) => (
        Operator("op_LessThan", left, right),
        Operator("op_GreaterThan", left, right),
        Operator("op_LessThanOrEqual", left, right),
        Operator("op_GreaterThanOrEqual", left, right));

    private static bool Operator<T>(string name, T left, T right)
    {
        var method = typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(T), typeof(T)]);
        Assert.True(method is not null, $"{typeof(T).Name} has no {name}.");
        return (bool)method.Invoke(null, [left, right])!;
    }
}
