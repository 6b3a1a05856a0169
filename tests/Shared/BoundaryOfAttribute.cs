namespace HoiPhuNu.Rules.Testing;

/// <summary>Says that a test is a worked example at the boundary of a rule. Each test project proves that no rule of its own is left without one.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class BoundaryOfAttribute(string rule) : Attribute
{
    /// <summary>The rule's id, for instance <c>RATE-4</c>.</summary>
    public string Rule { get; } = rule;
}
