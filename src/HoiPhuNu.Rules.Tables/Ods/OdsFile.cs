using HoiPhuNu.Rules.Tables.Packages;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Ods;

/// <summary>An OpenDocument spreadsheet that is read: its sheets, and what their cells refer to. Macros and formulas are passed over.</summary>
internal sealed class OdsFile : ISheetSource
{
    private const string Content = "content.xml";
    private const string MimeType = "opendocument.spreadsheet";

    private readonly PackageFile _package;
    private readonly List<SheetInfo> _sheets = [];
    private readonly List<int> _tables = [];

    private OdsFile(PackageFile package)
    {
        _package = package;
        Styles = new OdsStyles(package.File);
        if (IsEncrypted())
        {
            throw WorkbookProblem.Of(File, "workbook-encrypted");
        }

        foreach (var part in new[] { "styles.xml", Content })
        {
            if (package.Open(part) is { } styles)
            {
                using var reader = new PartReader(styles, File, WorkbookLimits.SheetBytes);
                Styles.Read(reader);
            }
        }

        FindSheets();
    }

    /// <inheritdoc/>
    public string File => _package.File;

    /// <inheritdoc/>
    public IReadOnlyList<SheetInfo> Sheets => _sheets;

    /// <summary>The styles of cells.</summary>
    public OdsStyles Styles { get; }

    /// <summary>Whether a package is such a spreadsheet.</summary>
    public static bool Is(PackageFile package)
    {
        try
        {
            if (package.Open("mimetype") is not { } mime)
            {
                return false;
            }

            using var reader = new StreamReader(mime);
            var head = new char[256];
            return head.AsSpan(0, reader.ReadBlock(head)).Contains(MimeType, StringComparison.Ordinal);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Reads what all sheets share, and takes the package over.</summary>
    /// <exception cref="UnreadableTableException">It is encrypted, damaged, beyond all limits, or without a sheet.</exception>
    public static OdsFile Open(PackageFile package)
    {
        try
        {
            return new OdsFile(package);
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
    public ISheetRows Open(SheetInfo sheet) => new OdsRows(this, OpenContent(), _tables[sheet.Number - 1]);

    /// <inheritdoc/>
    public IReadOnlyList<CellRange> MergedIn(SheetInfo sheet)
    {
        using var rows = new OdsRows(this, OpenContent(), _tables[sheet.Number - 1]);
        while (rows.MoveNext())
        {
        }

        return rows.Merged;
    }

    /// <inheritdoc/>
    public void Dispose() => _package.Dispose();

    private Stream OpenContent() => _package.Open(Content) ?? throw WorkbookProblem.Of(File, "workbook-damaged");

    private bool IsEncrypted()
    {
        var isEncrypted = false;
        using var manifest = _package.Open("META-INF/manifest.xml");
        if (manifest is not null)
        {
            TagScan.ForEach(manifest, "encryption-data"u8, _ => isEncrypted = true);
        }

        return isEncrypted;
    }

    /// <summary>Copies of sheets of other files, and tables inside cells, are none.</summary>
    private void FindSheets()
    {
        using var content = OpenContent();
        var table = 0;
        TagScan.ForEach(content, "table"u8, tag =>
        {
            table++;
            if (TagScan.Attribute(tag, ":name="u8) is { } name && TagScan.Value(tag, ":is-sub-table="u8).IsEmpty && !name.StartsWith("'file:", StringComparison.Ordinal))
            {
                _tables.Add(table);
                _sheets.Add(new SheetInfo(_tables.Count, name, Styles.IsHidden(TagScan.Attribute(tag, ":style-name="u8))));
            }

            if (_sheets.Count > WorkbookLimits.Sheets)
            {
                throw WorkbookProblem.Of(File, "workbook-too-large");
            }
        });
        if (_sheets.Count == 0)
        {
            throw WorkbookProblem.Of(File, "workbook-no-sheet");
        }
    }
}
