using System.Text;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tables.Cells;
using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Tests.Schemas;

public sealed class TableExampleTests
{
    private const string Mark = "Ví dụ: ";

    public static TheoryData<string> Tables => [.. TableSchema.All.Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void ExampleRow_WithoutItsMark_IsARowThatCanBeRead(string name)
    {
        var table = TableSchema.All.Single(each => each.Name == name);
        Assert.Equal(table.Columns.Length, table.ExampleRow.Length);
        Assert.StartsWith(Mark, table.ExampleRow[0], StringComparison.Ordinal);
        Assert.All(table.Columns, column =>
        {
            var text = column.Ordinal == 0 ? table.ExampleRow[0][Mark.Length..] : table.ExampleRow[column.Ordinal];
            Assert.NotEqual(CellState.Unreadable, CellReader.Read(column, text).State);
            Assert.False(column.IsRequired && text.Length == 0, column.Key);
        });
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Describe_EveryColumn_IsSaidInBothLanguagesAndNothingElse(string name)
    {
        var table = TableSchema.All.Single(each => each.Name == name);
        Assert.All([Language.Vietnamese, Language.English], language =>
        {
            Assert.All(table.Columns, column => Assert.EndsWith(".", TableMessages.Describe(table, column, language), StringComparison.Ordinal));
            Assert.Equal(
                table.Columns.Select(column => $"{name}.{column.Key}").Order(StringComparer.Ordinal),
                TableMessages.Columns.KeysIn(language).Where(key => key.StartsWith(name + ".", StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void Describe_RulesItNames_AreInTheCatalogue()
    {
        var named = TableSchema.All
            .SelectMany(table => table.Columns, (table, column) => TableMessages.Describe(table, column, Language.Vietnamese))
            .SelectMany(text => System.Text.RegularExpressions.Regex.Matches(text, "[A-Z]+-[0-9]+").Select(match => match.Value));
        Assert.All(named, id => Assert.True(RuleCatalogue.TryGet(id, out _), id));
    }

    [Fact]
    public void Read_ExampleRowOfAReport_IsPassedOverAndNoted()
    {
        var notes = new List<TableNote>();
        var report = ReportReader.Read(Sample.Stream(Template(TableSchema.Report) + "00002,Xã C,cơ sở,2024,1\n"), "f.csv", notes);
        Assert.Equal(["00002"], report.Rows.Select(row => row[ReportColumn.Unit].Code));
        Assert.Equal([("note.example-row", 2L)], notes.Select(note => (note.Key, note.Row!.Value)));
        Assert.Contains("Dòng 2", TableMessages.Render(notes[0], Language.Vietnamese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ví dụ: HV-1")]
    [InlineData("VI DU: HV-1")]
    [InlineData(" Ví dụ : ")]
    public void Read_ExampleRowOfALongList_IsPassedOverAndNoted(string first)
    {
        var text = "member_id,birth_date,commune,residence,category,admitted_on\n"
            + $"{first},không phải ngày,,,,\nHV-2,1950,00001,permanent,residential,2020-03-08\n";
        var read = ReadRows<MemberRow>.Of(text, MembersReader.Read);
        Assert.Empty(read.Findings);
        Assert.Equal(["HV-2"], read.Rows.Select(row => row.MemberId));
        Assert.Equal(["note.example-row"], read.Notes.Select(note => note.Key));
    }

    [Fact]
    public void Read_IdThatOnlyBeginsAlike_IsARow()
    {
        var text = "person_id,birth_date,commune,residence\nVi du 1,1950,00001,permanent\nVidu,1950,00001,permanent\n";
        Assert.Equal(["Vi du 1", "Vidu"], ReadRows<PopulationRow>.Of(text, PopulationReader.Read).Rows.Select(row => row.PersonId));
    }

    private static string Template(TableSchema table)
    {
        using var text = new StringWriter(new StringBuilder());
        var csv = new CsvTableWriter(text);
        csv.WriteHeader(table);
        csv.WriteRow([.. table.ExampleRow]);
        return text.ToString();
    }
}
