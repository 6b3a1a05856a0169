using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace HoiPhuNu.Rules.Architecture.Tests;

/// <summary>
/// The core and the validators read no clock, culture, file, console or environment. The analyzer holds it while compiling; this holds it
/// in what was compiled, whatever was suppressed in between.
/// </summary>
public sealed class AmbientStateTests
{
    private static readonly string[] ForbiddenTypes =
    [
        "NodaTime.SystemClock", "System.AppContext", "System.Console", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
        "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.Random",
        "System.TimeProvider", "System.TimeZoneInfo",
    ];

    private static readonly string[] ForbiddenMembers =
    [
        "System.DateTime.get_Now", "System.DateTime.get_Today", "System.DateTime.get_UtcNow", "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow", "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
        "System.Guid.NewGuid",
    ];

    // What the compiler makes of "yield return" compares threads.
    private const string AskedByEveryIterator = "System.Environment.get_CurrentManagedThreadId";

    [Theory]
    [InlineData("HoiPhuNu.Rules")]
    [InlineData("HoiPhuNu.Rules.Validation")]
    public void PureAssembly_Compiled_RefersToNoAmbientState(string name)
    {
        var (types, members) = ReferredTo(Assembly.Load(name));

        Assert.Empty(types.Intersect(ForbiddenTypes));
        Assert.Empty(members.Intersect(ForbiddenMembers));
        Assert.DoesNotContain(members, member => member.StartsWith("System.Environment.", StringComparison.Ordinal) && member != AskedByEveryIterator);
    }

    [Fact]
    public void Reader_OfAnAssemblyThatAsksForTheFolderItRunsIn_SeesIt()
    {
        var (types, members) = ReferredTo(typeof(AmbientStateTests).Assembly);

        Assert.Contains("System.AppContext", types);
        Assert.Contains("System.AppContext.get_BaseDirectory", members);
    }

    private static (HashSet<string> Types, HashSet<string> Members) ReferredTo(Assembly assembly)
    {
        using var file = File.OpenRead(assembly.Location);
        using var portable = new PEReader(file);
        var metadata = portable.GetMetadataReader();
        var types = metadata.TypeReferences.Select(handle => FullName(metadata, handle)).ToHashSet(StringComparer.Ordinal);
        var members = metadata.MemberReferences
            .Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => $"{FullName(metadata, (TypeReferenceHandle)member.Parent)}.{metadata.GetString(member.Name)}")
            .ToHashSet(StringComparer.Ordinal);
        return (types, members);
    }

    private static string FullName(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }
}
