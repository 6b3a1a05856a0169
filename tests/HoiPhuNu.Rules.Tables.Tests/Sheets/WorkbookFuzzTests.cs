using System.Globalization;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Tables.Tests.Programs;
using HoiPhuNu.Rules.Tables.Xlsx;

namespace HoiPhuNu.Rules.Tables.Tests.Sheets;

/// <summary>Files of every kind, broken in every way that chance finds: each is read or refused by one sentence, in bounded time, and marking a copy of it does no worse.</summary>
public sealed class WorkbookFuzzTests
{
    private const int PerFile = 100;

    /// <summary>How many files are broken, and by which chance; more by hand with <c>HOIPHUNU_FUZZ=30000 HOIPHUNU_SEED=1</c>.</summary>
    private static readonly int Count = Number("HOIPHUNU_FUZZ", 0);

    private static readonly int Seed = Number("HOIPHUNU_SEED", 2026);

    public static TheoryData<string> Files => [.. ProgramFilesTests.Names(_ => true)];

    [Theory]
    [MemberData(nameof(Files))]
    public void ReadAndMark_BrokenFile_RaisesNothingButARefusal(string name)
    {
        var whole = File.ReadAllBytes(ProgramFilesTests.PathOf(name));
        var refused = 0;
        var tries = Math.Max(PerFile, Count / Files.Count);
        for (var number = 0; number < tries; number++)
        {
            var broken = new BrokenFile(whole, new Random((Seed * 31) + (number * 7_919) + name.Length)).Bytes();
            refused += Try(() => ReportReader.Read(new MemoryStream(broken), name, []), name, number);
            refused += Try(() => Mark(broken, name), name, number);
        }

        // Chance that never breaks anything, and chance that breaks everything, tries nothing.
        Assert.InRange(refused, 1, (2 * tries) - (ProgramFilesTests.IsRead(name) ? 1 : 0));
    }

    private static void Mark(byte[] broken, string name)
    {
        using var marker = WorkbookMarker.TryOpen(new MemoryStream(broken), name);
        if (marker is not null)
        {
            marker.Mark(marker.Find(new MemoryStream(broken), null, TableSchema.Report), [new CellMark(2, "unit", SheetFill.Error, "a"), new CellMark(4, "year", SheetFill.Warning, "b")]);
            marker.AddSheet(new SheetLayout { Name = "Phát hiện", Columns = [new("Ô")] }, [[SheetCell.Of("x")]]);
            marker.Save(Stream.Null);
        }
    }

    /// <summary>1 where it is refused.</summary>
    private static int Try(Action read, string name, int number)
    {
        try
        {
            read();
            return 0;
        }
        catch (UnreadableTableException)
        {
            return 1;
        }
        catch (Exception raw)
        {
            throw new InvalidOperationException($"{name}, number {number}, seed {Seed}: {raw.GetType().Name}", raw);
        }
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
