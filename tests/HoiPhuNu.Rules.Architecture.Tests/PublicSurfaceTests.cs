using System.Reflection;

namespace HoiPhuNu.Rules.Architecture.Tests;

public sealed class PublicSurfaceTests
{
    public static TheoryData<string> Libraries => ["HoiPhuNu.Rules", "HoiPhuNu.Rules.Validation", "HoiPhuNu.Rules.Tables", "HoiPhuNu.Rules.Testing"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void PublicClass_OfALibrary_IsSealedAbstractOrStatic(string library) =>
        Assert.DoesNotContain(Public(library), type => type is { IsClass: true, IsSealed: false, IsAbstract: false });

    [Theory]
    [MemberData(nameof(Libraries))]
    public void PublicType_OfALibrary_IsOnlyWhatHasAName(string library)
    {
        string[] empty = ["Utils", "Utilities", "Helpers", "Helper", "Common", "Manager", "Managers", "Misc"];

        Assert.DoesNotContain(Public(library), type =>
            type.FullName!.Split('.', '+').Intersect(empty, StringComparer.Ordinal).Any()
            || empty.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void PublicType_OfTheTool_IsNone() => Assert.Empty(House.Tool.GetExportedTypes());

    [Theory]
    [MemberData(nameof(Libraries))]
    public void PublicField_OfALibrary_CannotBeChanged(string library) =>
        Assert.DoesNotContain(
            Public(library)
                .Where(type => !type.IsEnum)
                .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)),
            field => field is { IsInitOnly: false, IsLiteral: false });

    private static Type[] Public(string library)
    {
        var types = Assembly.Load(library).GetExportedTypes();
        Assert.NotEmpty(types);
        return types;
    }
}
