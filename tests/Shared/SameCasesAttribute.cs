using FsCheck.Xunit;

[assembly: HoiPhuNu.Rules.Testing.SameCases]

namespace HoiPhuNu.Rules.Testing;

/// <summary>Tries every property of the assembly on the <see cref="Cases"/>.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class SameCasesAttribute : PropertiesAttribute
{
    public SameCasesAttribute() => Replay = Cases.Replay;
}
