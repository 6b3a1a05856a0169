using System.Buffers.Binary;
using HoiPhuNu.Rules.Tables.Fonts;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Xls;

/// <summary>A workbook of Excel 97 to 2003 that is read ([MS-XLS]): its sheets, and what their cells refer to. Macros and formulas are passed over.</summary>
internal sealed class XlsFile : ISheetSource
{
    private const string Name = "Workbook";
    private const string OldName = "Book";
    private const int Biff8 = 0x0600;

    /// <summary>What a run weighs among the characters of all texts.</summary>
    private const int RunCharacters = 8;

    private readonly CompoundFile _bytes;
    private readonly List<SheetInfo> _sheets = [];
    private readonly List<long> _starts = [];
    private readonly List<string> _texts = [];
    private readonly Dictionary<int, FontRun[]> _runs = [];
    private readonly List<string?> _fonts = [];
    private readonly List<(int Font, int Format)> _formats = [];
    private readonly Dictionary<int, string> _codes = [];
    private readonly Dictionary<int, XlsSurvey> _surveys = [];
    private readonly CellStyle[] _styles;
    private bool _is1904;

    private XlsFile(CompoundFile bytes, string file)
    {
        _bytes = bytes;
        File = file;
        ReadBook();
        _styles = [.. _formats.Select(format => new CellStyle(
            NumberLook.BuiltIn(format.Format) ?? (_codes.TryGetValue(format.Format, out var code) ? NumberLook.OfCode(code) : NumberLook.General),
            FontOf(format.Font),
            _is1904))];
    }

    /// <inheritdoc/>
    public string File { get; }

    /// <inheritdoc/>
    public IReadOnlyList<SheetInfo> Sheets => _sheets;

    /// <summary>Opens a workbook that can be sought in and stays open.</summary>
    /// <exception cref="UnreadableTableException">It is encrypted, older, no workbook at all, damaged or beyond all limits.</exception>
    public static XlsFile Open(Stream stream, string file)
    {
        try
        {
            var bytes = new CompoundFile(new Packages.SoughtStream(stream));
            return bytes.Has("EncryptedPackage") ? throw WorkbookProblem.Of(file, "workbook-encrypted")
                : bytes.Has(Name) ? new XlsFile(bytes, file)
                : throw WorkbookProblem.Of(file, bytes.Has(OldName) ? "workbook-xls" : "workbook-other");
        }
        catch (Exception problem) when (WorkbookProblem.IsDamage(problem))
        {
            throw WorkbookProblem.Of(file, "workbook-damaged", problem);
        }
    }

    /// <inheritdoc/>
    public ISheetRows Open(SheetInfo sheet)
    {
        var survey = SurveyOf(sheet);
        var rows = new XlsRows(this, RecordsOf(sheet), survey);
        return survey.IsInOrder ? rows : new SortedRows(rows, File);
    }

    /// <inheritdoc/>
    public IReadOnlyList<CellRange> MergedIn(SheetInfo sheet) => SurveyOf(sheet).Merged;

    /// <summary>A style by its number; one that is not there is a plain one.</summary>
    public CellStyle StyleOf(int number) => number < _styles.Length ? _styles[number] : CellStyle.Plain;

    /// <summary>A text that cells share, and where which font begins in it; nothing where it names none.</summary>
    /// <exception cref="InvalidDataException">There is none of this number.</exception>
    public (string Text, FontRun[]? Runs) TextOf(int number) =>
        number >= 0 && number < _texts.Count ? (_texts[number], _runs.GetValueOrDefault(number)) : throw new InvalidDataException();

    /// <summary>Where which font begins in a text that was just read; nothing where it names none.</summary>
    public FontRun[]? RunsOf(BiffText text)
    {
        FontRun[] runs = [.. text.Runs.Select(run => new FontRun(run.Start, FontOf(run.Font)))];
        return Array.Exists(runs, run => run.Font is not null) ? runs : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    /// <summary>There is no font 4, for reasons of its own.</summary>
    private string? FontOf(int number) => (number > 4 ? number - 1 : number) is var at && at < _fonts.Count ? _fonts[at] : null;

    private BiffRecords RecordsOf(SheetInfo sheet) => new(_bytes.Open(Name), _starts[sheet.Number - 1]);

    private XlsSurvey SurveyOf(SheetInfo sheet)
    {
        if (!_surveys.TryGetValue(sheet.Number, out var survey))
        {
            try
            {
                using var records = RecordsOf(sheet);
                _surveys[sheet.Number] = survey = XlsSurvey.Of(records);
            }
            catch (Exception problem) when (WorkbookProblem.IsDamage(problem))
            {
                throw WorkbookProblem.Of(File, "workbook-damaged", problem);
            }
        }

        return survey;
    }

    private void ReadBook()
    {
        using var records = new BiffRecords(_bytes.Open(Name), 0);
        if (!records.MoveNext() || records.Type != BiffType.Begin)
        {
            throw new InvalidDataException();
        }

        if (BinaryPrimitives.ReadUInt16LittleEndian(records.Data) != Biff8)
        {
            throw WorkbookProblem.Of(File, "workbook-xls");
        }

        while (records.MoveNext() && records.Type != BiffType.End)
        {
            Take(records);
        }

        if (_sheets.Count == 0)
        {
            throw WorkbookProblem.Of(File, "workbook-no-sheet");
        }
    }

    private void Take(BiffRecords records)
    {
        var data = records.Data;
        switch (records.Type)
        {
            case BiffType.Password:
                throw WorkbookProblem.Of(File, "workbook-encrypted");
            case BiffType.DateMode:
                _is1904 = data[0] == 1;
                break;
            case BiffType.Font:
                _fonts.Add(BiffText.Short(data, 14, isLengthShort: true));
                break;
            case BiffType.Format:
                _codes[BinaryPrimitives.ReadUInt16LittleEndian(data)] = BiffText.Short(data, 2, isLengthShort: false);
                break;
            case BiffType.Style:
                _formats.Add((BinaryPrimitives.ReadUInt16LittleEndian(data), BinaryPrimitives.ReadUInt16LittleEndian(data[2..])));
                break;
            case BiffType.Sheet when data[5] == 0:
                _starts.Add(BinaryPrimitives.ReadUInt32LittleEndian(data));
                _sheets.Add(new SheetInfo(_starts.Count, BiffText.Short(data, 6, isLengthShort: true), (data[4] & 3) != 0));
                break;
            case BiffType.SharedTexts:
                ReadTexts(records);
                break;
            default:
                break;
        }

        if (_sheets.Count > WorkbookLimits.Sheets || _fonts.Count > WorkbookLimits.Styles || _formats.Count > WorkbookLimits.Styles || _codes.Count > WorkbookLimits.Styles)
        {
            throw WorkbookProblem.Of(File, "workbook-too-large");
        }
    }

    private void ReadTexts(BiffRecords records)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(records.Data[4..]);
        var characters = 0L;
        var text = new BiffText(records) { At = 8 };
        for (var number = 0; number < count; number++)
        {
            _texts.Add(text.Next());
            characters += _texts[^1].Length + (text.Runs.Count * RunCharacters);
            if (RunsOf(text) is { } runs)
            {
                _runs[number] = runs;
            }

            if (characters > WorkbookLimits.TextCharacters || _texts.Count > WorkbookLimits.Texts)
            {
                throw WorkbookProblem.Of(File, "workbook-too-large");
            }
        }
    }
}
