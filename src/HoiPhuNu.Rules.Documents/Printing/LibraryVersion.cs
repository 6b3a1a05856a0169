using System.Reflection;

namespace HoiPhuNu.Rules.Documents.Printing;

/// <summary>The version that documents name, without the build's own addition.</summary>
internal static class LibraryVersion
{
    /// <summary>The version of an assembly.</summary>
    public static string Of(Assembly assembly) =>
        (assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];
}
