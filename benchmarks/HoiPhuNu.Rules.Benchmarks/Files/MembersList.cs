using HoiPhuNu.Rules.Benchmarks.Bulk;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables;

namespace HoiPhuNu.Rules.Benchmarks.Files;

/// <summary>A list of members in a temporary file, and how we count it: from the file to the figures.</summary>
internal sealed class MembersList : IDisposable
{
    private readonly UnitRegister _units = SeededTree.Register();

    public MembersList(int rows)
    {
        Tree = _units.AsOf(MembersFile.Day);
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"members-{rows}-{Environment.ProcessId}.csv");
        MembersFile.Write(Path, rows, [.. Tree.Units.Where(unit => unit.IsBase).Select(unit => unit.Code)]);
    }

    public static DayRules Rules { get; } = RuleSet.TermXIII.AsOf(MembersFile.Day);

    public UnitTree Tree { get; }

    public string Path { get; }

    public MemberFigures Count(int threads)
    {
        var tally = new MemberTally(Rules, _units, Tree);
        using var stream = File.OpenRead(Path);
        MembersReader.ReadInto(stream, "members.csv", [], tally, _ => throw new InvalidOperationException("A doubtful row."), new BulkReading { Threads = threads });
        return tally.ToFigures();
    }

    public void Dispose() => File.Delete(Path);
}
