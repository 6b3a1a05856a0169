using System.Reflection;
using ArchUnitNET.Loader;

namespace HoiPhuNu.Rules.Architecture.Tests;

/// <summary>The six assemblies of the house, and where its repository lies.</summary>
internal static class House
{
    public static Assembly Core { get; } = Assembly.Load("HoiPhuNu.Rules");

    public static Assembly Validation { get; } = Assembly.Load("HoiPhuNu.Rules.Validation");

    public static Assembly Tables { get; } = Assembly.Load("HoiPhuNu.Rules.Tables");

    public static Assembly Documents { get; } = Assembly.Load("HoiPhuNu.Rules.Documents");

    public static Assembly Testing { get; } = Assembly.Load("HoiPhuNu.Rules.Testing");

    public static Assembly Tool { get; } = Assembly.Load("HoiPhuNu.Rules.Tool");

    public static ArchUnitNET.Domain.Architecture Architecture { get; } = new ArchLoader().LoadAssemblies(Core, Validation, Tables, Documents, Testing, Tool).Build();

    public static DirectoryInfo Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    private static DirectoryInfo FindRoot(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "HoiPhuNu.Rules.sln"))
            ? folder
            : FindRoot(folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository."));
}
