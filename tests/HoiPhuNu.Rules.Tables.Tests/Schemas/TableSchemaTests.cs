using HoiPhuNu.Rules.Reporting;
using HoiPhuNu.Rules.Tables.Schemas;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Tables.Tests.Schemas;

public sealed class TableSchemaTests
{
    public static TheoryData<string> Names => [.. TableSchema.All.Select(schema => schema.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Columns_OfOneTable_FoldToDifferentTexts(string name)
    {
        var headers = Schema(name).Columns.SelectMany(column => new[] { Folding.Fold(column.Key), Folding.Fold(column.Label) }.Distinct()).ToList();
        Assert.Equal(headers.Count, headers.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_OfOneColumn_FoldToDifferentTexts(string name) =>
        Assert.All(Schema(name).Columns, column =>
        {
            var words = column.Words.SelectMany(word => new[] { Folding.Fold(word.Code), Folding.Fold(word.Vietnamese) }.Distinct()).ToList();
            Assert.Equal(words.Count, words.Distinct().Count());
            Assert.Equal(column.Kind is CellKind.Word or CellKind.YesNoOrCount, !words.Count.Equals(0));
        });

    [Theory]
    [MemberData(nameof(Names))]
    public void Match_KeyOrLabelInAnySpelling_IsTheColumn(string name) =>
        Assert.All(Schema(name).Columns, column =>
        {
            Assert.Same(column, Schema(name).Match(column.Key.ToUpperInvariant()));
            Assert.Same(column, Schema(name).Match(column.Label));
            Assert.Same(column, Schema(name).Match($" {column.Label.Replace(" ", "\u00A0\n", StringComparison.Ordinal)} "));
            Assert.Same(column, Schema(name).Match(Folding.Fold(column.Label)));
        });

    [Theory]
    [InlineData("units", "code* name level* kind parent* from until")]
    [InlineData("changes", "date* kind* old* new* people")]
    [InlineData("women", "commune* women* source* published working_away code_date")]
    [InlineData("population", "person_id* birth_date* commune* residence* resident_since working_away code_date")]
    [InlineData("members", "member_id* birth_date* commune* residence* resident_since category* club_founder admitted_on* ended_on end_reason code_date")]
    [InlineData("events", "member_id* commune* date* event* category* club_founder")]
    [InlineData("posts", "person_id* unit* role* full_time from* until code_date")]
    [InlineData("training", "person_id* date* subject* central_framework")]
    [InlineData("bases", "unit* rating has_computer code_date")]
    [InlineData("plan", "unit* year growth cadres branch_heads rate_target")]
    public void Columns_OfATable_AreThoseOfTheContract(string name, string columns) =>
        Assert.Equal(columns, string.Join(' ', Schema(name).Columns.Select(column => column.Key + (column.IsRequired ? "*" : string.Empty))));

    [Fact]
    public void Report_Columns_AreThoseOfTheCoreInItsOrder() =>
        Assert.All(ReportColumn.All, column =>
        {
            var read = TableSchema.Report.Columns[column.Ordinal];
            Assert.Equal((column.Code, column.Vietnamese, column.Kind, !column.MayBeLeftOut), (read.Key, read.Label, read.Kind, read.IsRequired));
        });

    [Theory]
    [InlineData("changes", "people", "toan bo", "all")]
    [InlineData("changes", "kind", "Chia tách", "split")]
    [InlineData("events", "event", "chuyển loại đi", "category_out")]
    [InlineData("posts", "role", "chi hội trưởng", "branch_head")]
    [InlineData("training", "subject", "nghiệp vụ công tác hội", "branch_work")]
    [InlineData("population", "residence", "không", "none")]
    [InlineData("population", "working_away", "không", "no")]
    [InlineData("units", "kind", "dac khu", "dac_khu")]
    public void CodeOf_VietnameseWord_IsTheCode(string name, string column, string word, string code) =>
        Assert.Equal(code, Schema(name)[column].CodeOf(word));

    [Fact]
    public void Indexer_UnknownKey_IsMisuse() => Assert.Throws<ArgumentException>(() => TableSchema.Plan["women"]);

    private static TableSchema Schema(string name) => TableSchema.All.Single(schema => schema.Name == name);
}
