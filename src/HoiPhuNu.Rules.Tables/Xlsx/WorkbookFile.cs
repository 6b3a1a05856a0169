using HoiPhuNu.Rules.Tables.Packages;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>A workbook of the Office Open XML standard that is read, in either of its forms: its sheets, and what their cells refer to.</summary>
internal sealed class WorkbookFile : ISheetSource
{
    private readonly IReadOnlyList<Relationship> _relationships;
    private readonly List<SheetInfo> _sheets = [];
    private readonly List<string> _parts = [];
    private readonly Dictionary<int, SheetSurvey> _surveys = [];

    private WorkbookFile(PackageFile package, string main)
    {
        Package = package;
        Main = main;
        _relationships = Relationship.Of(package, main);
        var is1904 = ReadBook();
        Texts = SharedTexts.Read(OpenOf("sharedStrings"), File);
        Styles = CellStyles.Read(OpenOf("styles"), File, is1904);
    }

    /// <inheritdoc/>
    public string File => Package.File;

    /// <inheritdoc/>
    public IReadOnlyList<SheetInfo> Sheets => _sheets;

    /// <summary>The parts of the file.</summary>
    public PackageFile Package { get; }

    /// <summary>The part that lists the sheets.</summary>
    public string Main { get; }

    /// <summary>The texts that cells share.</summary>
    public SharedTexts Texts { get; }

    /// <summary>The styles of cells.</summary>
    public CellStyles Styles { get; }

    /// <summary>Reads what all sheets share, and takes the package over.</summary>
    /// <exception cref="UnreadableTableException">It is no workbook, damaged, beyond all limits, or without a sheet.</exception>
    public static WorkbookFile Open(PackageFile package)
    {
        try
        {
            return new WorkbookFile(package, MainPart.Of(package));
        }
        catch (Exception problem)
        {
            package.Dispose();
            if (WorkbookProblem.IsDamage(problem))
            {
                throw WorkbookProblem.Of(package.File, "workbook-damaged", problem);
            }

            throw;
        }
    }

    /// <inheritdoc/>
    public ISheetRows Open(SheetInfo sheet) => new SheetCells(this, OpenOrdered(sheet));

    /// <inheritdoc/>
    public IReadOnlyList<CellRange> MergedIn(SheetInfo sheet) => SurveyOf(sheet).Merged;

    /// <summary>The name of the part that a sheet is.</summary>
    public string PartOf(SheetInfo sheet) => _parts[sheet.Number - 1];

    /// <summary>The part of a kind that the workbook refers to, or the one where such a part usually lies; it need not be there.</summary>
    public string? PartOf(string kind) => _relationships.FirstOrDefault(relationship => relationship.Kind == kind)?.Part
        ?? (Package.Has($"{PartName.Folder(Main)}{kind}.xml") ? $"{PartName.Folder(Main)}{kind}.xml" : null);

    /// <summary>Opens the XML of a sheet as it is in the file, or put in order where its rows are not.</summary>
    public Stream OpenOrdered(SheetInfo sheet) => SurveyOf(sheet).IsInOrder ? OpenPart(sheet) : SheetOrder.Sorted(OpenPart(sheet), File);

    /// <inheritdoc/>
    public void Dispose() => Package.Dispose();

    private Stream? OpenOf(string kind) => PartOf(kind) is { } part ? Package.Open(part) : null;

    private Stream OpenPart(SheetInfo sheet) => Package.Open(PartOf(sheet)) ?? throw WorkbookProblem.Of(File, "sheet-without-content", "sheet", sheet.Name);

    private SheetSurvey SurveyOf(SheetInfo sheet)
    {
        if (!_surveys.TryGetValue(sheet.Number, out var survey))
        {
            using var part = OpenPart(sheet);
            _surveys[sheet.Number] = survey = SheetSurvey.Of(part, File);
        }

        return survey;
    }

    /// <summary>Whether days are counted from 1904; sheets of charts and macros have no cells.</summary>
    private bool ReadBook()
    {
        var is1904 = false;
        using var reader = new PartReader(Package.Open(Main)!, File, WorkbookLimits.OtherBytes);
        while (reader.ToNextElement())
        {
            if (reader.Name == "workbookPr")
            {
                is1904 = reader.IsOn("date1904");
            }
            else if (reader.Name == "sheet" && reader.Plain("name") is { } name)
            {
                Add(name, reader["id"], reader.Plain("state") is "hidden" or "veryHidden");
            }
        }

        return _sheets.Count > 0 ? is1904 : throw WorkbookProblem.Of(File, "workbook-no-sheet");
    }

    private void Add(string name, string? id, bool isHidden)
    {
        var related = _relationships.FirstOrDefault(relationship => relationship.Id == id);
        if (related is not null && related.Kind != "worksheet")
        {
            return;
        }

        _parts.Add(related?.Part ?? $"{PartName.Folder(Main)}worksheets/sheet{_parts.Count + 1}.xml");
        _sheets.Add(new SheetInfo(_parts.Count, name, isHidden));
        if (_sheets.Count > WorkbookLimits.Sheets)
        {
            throw WorkbookProblem.Of(File, "workbook-too-large");
        }
    }
}
