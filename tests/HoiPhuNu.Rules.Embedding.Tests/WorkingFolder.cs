namespace HoiPhuNu.Rules.Embedding.Tests;

/// <summary>Tests that move the process to another folder: no other runs beside them, for a web host looks for its files where the process is.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class WorkingFolder
{
    public const string Name = "working folder";
}
