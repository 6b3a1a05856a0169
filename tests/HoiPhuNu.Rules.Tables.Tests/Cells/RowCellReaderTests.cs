using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Tables.Cells;
using HoiPhuNu.Rules.Tables.Rows;
using HoiPhuNu.Rules.Tables.Schemas;

namespace HoiPhuNu.Rules.Tables.Tests.Cells;

/// <summary>The short ways of a whole table are those of one cell: <see cref="CellReader"/> is the specification.</summary>
public sealed class RowCellReaderTests
{
    private static readonly string[] Pieces =
        [.. TableSchema.All.SelectMany(table => table.Columns).SelectMany(column => column.Words).SelectMany(word => new[] { word.Code, word.Vietnamese }).Distinct(),
         "0", "1", "7", "00", "2024", "0999", "1899", "9999", "12", "75,42", "75.42", "0.754", "%", " ", "\u00A0", "-", "+", ".", ",", "31/12/2024", "2024-12-31", "x", "Ê", "e\u0302", "999999999999999999", "TB", "xã", ".0", "người", "1/5/25", "=\"", "'", "TRUE", "9223372036854775808"];

    /// <summary>One reader goes through all texts of a column, twice: what it keeps of one must not show in another.</summary>
    [Property(MaxTest = 300)]
    public Property Read_AnyTextsOfAnyColumn_IsTheCellOfEach() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces.Take(3))).ListOf().ToArbitrary(),
        texts =>
        {
            foreach (var column in TableSchema.All.SelectMany(table => table.Columns))
            {
                var reader = new RowCellReader(NumberStyle.Vietnamese, new UnderstoodCells());
                foreach (var text in texts.Concat(texts))
                {
                    var (told, expected) = (reader.Read(column, new OneText(text), 0), CellReader.Read(column, text));
                    Assert.Equal((column.Key, text, expected, expected.Text, expected.State), (column.Key, text, told, told.Text, told.State));
                }
            }
        });

    [Fact]
    public void Read_EveryPieceOfEveryColumn_IsTheCellOfIt()
    {
        foreach (var column in TableSchema.All.SelectMany(table => table.Columns))
        {
            Assert.All(Pieces, text => Assert.Equal(CellReader.Read(column, text), new RowCellReader(NumberStyle.Vietnamese, new UnderstoodCells()).Read(column, new OneText(text), 0)));
        }
    }

    private sealed class OneText(string text) : ITextRows
    {
        public long Row => 1;

        public int Count => 1;

        public string this[int cell] => text;

        public ReadOnlySpan<char> Glance(int cell) => text;

        public bool IsBlank(int cell) => text.Length == 0;

        public bool MoveNext() => false;

        public void Dispose()
        {
        }
    }
}
