using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Training;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Tests;

/// <summary>What holds for every reader that hands its rows on one by one.</summary>
public sealed class ListReadersTests
{
    private static readonly (TableSchema Table, Func<byte[], (long[] Rows, long[] Doubted)> Read)[] Readers =
    [
        (TableSchema.Members, bytes => Result(ReadRows<MemberRow>.Of(bytes, MembersReader.Read), row => row.Row)),
        (TableSchema.Population, bytes => Result(ReadRows<PopulationRow>.Of(bytes, PopulationReader.Read), row => row.Row)),
        (TableSchema.Events, bytes => Result(ReadRows<MovementRow>.Of(bytes, EventsReader.Read), row => row.Row)),
        (TableSchema.Women, bytes => Result(ReadRows<WomenCount>.Of(bytes, WomenReader.Read), row => row.Row)),
        (TableSchema.Posts, bytes => Result(ReadRows<PostRow>.Of(bytes, PostsReader.Read), row => row.Row)),
        (TableSchema.Training, bytes => Result(ReadRows<TrainingRow>.Of(bytes, TrainingReader.Read), row => row.Row)),
        (TableSchema.Bases, bytes => Result(ReadRows<BaseRow>.Of(bytes, BasesReader.Read), row => row.Row)),
    ];

    /// <summary>Cells of which each column finds some good and some bad.</summary>
    private static readonly string[] Cells =
    [
        "", " ", "7", "00001", "1.234", "-1", "1950", "06/1950", "2024-12-31", "31/12/2024", "2024-02-30", "x", "có", "no", "none", "không", "permanent",
        "tạm trú", "residential", "câu lạc bộ", "district", "chi hội", "admitted", "từ trần", "police", "thống kê", "weak", "Vững mạnh", "moved_out",
        "cadre", "Chi hội trưởng", "branch_work", "báo cáo thống kê",
    ];

    [Property(MaxTest = 300)]
    public Property Read_AnyCells_EveryRowIsHandedOnOrTold() =>
        Prop.ForAll(
            Gen.Elements(Readers).ToArbitrary(),
            Gen.Elements(Cells).ArrayOf(10).ListOf().ToArbitrary(),
            (reader, records) =>
            {
                var width = reader.Table.Columns.Length;
                var lines = records.Select(cells => string.Join(';', cells.Take(width))).Prepend(string.Join(';', reader.Table.Columns.Select(column => column.Label)));
                var filled = records.Select((cells, index) => (Row: index + 2L, IsFilled: cells.Take(width).Any(cell => cell.Trim().Length > 0)));
                var (rows, doubted) = reader.Read(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
                return rows.Concat(doubted).Order().SequenceEqual(filled.Where(record => record.IsFilled).Select(record => record.Row));
            });

    [Property(MaxTest = 500)]
    public Property Read_MutatedList_IsReadOrRefused() =>
        Prop.ForAll(
            Gen.Elements(Readers).ToArbitrary(),
            Gen.Choose(0, 999).Zip(Gen.Elements<byte>([.. "\",;\t\r\n.-/= 0a\0"u8, 0xC2, 0xA0, 0xE1, 0xFF])).ListOf().ToArbitrary(),
            (reader, mutations) =>
            {
                var bytes = Encoding.UTF8.GetBytes(ListOf(reader.Table));
                foreach (var (position, value) in mutations)
                {
                    bytes[position % bytes.Length] = value;
                }

                return IsReadOrRefused(() => reader.Read(bytes));
            });

    [Fact]
    public void Read_ListAsItIs_IsReadWhole() =>
        Assert.All(Readers, reader =>
        {
            var (rows, doubted) = reader.Read(Encoding.UTF8.GetBytes(ListOf(reader.Table)));
            Assert.Equal([2L, 3, 4], rows);
            Assert.Empty(doubted);
        });

    [Fact]
    public void Read_InputThatBreaksOff_HandsOnTheRowsBefore()
    {
        var rows = new List<BaseRow>();
        var refusal = Sample.Refused(() => BasesReader.Read(Sample.Stream("unit,rating\n1,\n2,\n\"3,\n"), "f.csv", [], (in BaseRow row) => rows.Add(row), _ => { }));
        Assert.Equal(("quote-unclosed", 4L), (refusal.Key, refusal.Place.Row));
        Assert.Equal(["1", "2"], rows.Select(row => row.Unit));
    }

    private static bool IsReadOrRefused(Func<(long[] Rows, long[] Doubted)> read)
    {
        try
        {
            var (rows, doubted) = read();
            return !rows.Intersect(doubted).Any() && rows.Concat(doubted).All(row => row > 1);
        }
        catch (UnreadableTableException refusal)
        {
            return TableMessages.Texts.KeysIn(Language.Vietnamese).Contains(refusal.Key);
        }
    }

    /// <summary>A header and three good rows, by what each column holds.</summary>
    private static string ListOf(TableSchema table)
    {
        var row = string.Join(',', table.Columns.Select(column => column.Kind switch
        {
            Reporting.CellKind.Word => column.Words[0].Vietnamese,
            Reporting.CellKind.Date or Reporting.CellKind.BirthDate => "31/12/2001",
            _ => "001",
        }));
        return string.Join('\n', [string.Join(',', table.Columns.Select(column => column.Key)), row, row, row]);
    }

    private static (long[] Rows, long[] Doubted) Result<TRow>(ReadRows<TRow> read, Func<TRow, long> row) =>
        ([.. read.Rows.Select(row)], [.. read.Doubts.Select(doubt => doubt.Row).Distinct()]);
}
