using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using HoiPhuNu.Rules.Tables.Packages;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>The parts of a workbook that is made or added to, and how they refer to each other.</summary>
internal sealed class BookParts : IDisposable
{
    /// <summary>The kind of a workbook without macros: that of everything written here.</summary>
    public const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private const string Ml = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>What stands before the list of sheets in a workbook.</summary>
    private static readonly string[] BeforeSheets =
        ["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews"];

    /// <summary>What stands before the names that a workbook defines.</summary>
    private static readonly string[] BeforeNames = [.. BeforeSheets, "sheets", "functionGroups", "externalReferences"];

    private readonly PackageWriter _package;
    private readonly XElement _book;

    /// <summary>Begins an empty workbook.</summary>
    public BookParts()
        : this(new PackageWriter(null), "xl/workbook.xml", "xl/styles.xml")
    {
        _package.Relate(string.Empty, "workbook", Dialect.TypeOf("officeDocument"), Main);
        Element("bookViews", BeforeSheets[..^1]).Add(new XElement(Dialect.Main + "workbookView"));
    }

    /// <summary>Goes on with a workbook.</summary>
    /// <param name="package">Where its parts are.</param>
    /// <param name="main">The part that lists its sheets.</param>
    /// <param name="styles">The part of its styles, if it has one.</param>
    public BookParts(PackageWriter package, string main, string? styles)
    {
        _package = package;
        Main = main;
        _book = package.Tree(main, () => new XElement(
            Dialect.Transitional.Main + "workbook",
            new XAttribute(XNamespace.Xmlns + "r", Dialect.Transitional.Relationships.NamespaceName))).Root!;
        Dialect = Dialect.Of(_book);
        var isRelated = styles is not null && _package.IsRelated(main, styles);
        styles ??= $"{PartName.Folder(main)}styles.xml";
        Styles = new SheetStyles(package.Tree(styles, () => new XElement(Dialect.Main + "styleSheet")).Root!);
        package.Declare(main, MainType);
        package.Declare(styles, Ml + "styles+xml");
        if (!isRelated)
        {
            package.Relate(main, package.FreeId(main, "hpnStyles"), Dialect.TypeOf("styles"), styles);
        }
    }

    /// <summary>The part that lists the sheets.</summary>
    public string Main { get; }

    /// <summary>In which form of the standard they are.</summary>
    public Dialect Dialect { get; }

    /// <summary>The styles.</summary>
    public SheetStyles Styles { get; }

    /// <summary>The names of the sheets.</summary>
    public IEnumerable<string> SheetNames => List.Elements().Select(sheet => (string?)sheet.Attribute("name") ?? string.Empty);

    /// <summary>How many sheets there are.</summary>
    public int Sheets => List.Elements().Count();

    private XElement List => Element("sheets", BeforeSheets);

    /// <summary>Adds a sheet to the list.</summary>
    /// <returns>The part that it is.</returns>
    public string AddSheet(string name)
    {
        var folder = $"{PartName.Folder(Main)}worksheets/sheet";
        var part = $"{folder}{Text(_package.FreeNumber(folder, ".xml"))}.xml";
        var id = _package.FreeId(Main, "hpnSheet");
        var number = List.Elements().Select(sheet => uint.TryParse((string?)sheet.Attribute("sheetId"), NumberStyles.None, CultureInfo.InvariantCulture, out var own) ? own : 0).Append(0u).Max() + 1;
        List.Add(new XElement(Dialect.Main + "sheet", new XAttribute("name", name), new XAttribute("sheetId", number), new XAttribute(Dialect.Relationships + "id", id)));
        _package.Declare(part, Ml + "worksheet+xml");
        _package.Relate(Main, id, Dialect.TypeOf("worksheet"), part);
        return part;
    }

    /// <summary>Defines a name for cells of a sheet.</summary>
    public void Define(string name, int sheet, string range, bool isHidden) => Element("definedNames", BeforeNames).Add(new XElement(
        Dialect.Main + "definedName",
        new XAttribute("name", name),
        new XAttribute("localSheetId", sheet),
        isHidden ? new XAttribute("hidden", 1) : null,
        range));

    /// <summary>Opens the content of a part for writing.</summary>
    public Stream Create(string part) => _package.Create(part);

    /// <summary>Adds a part that a sheet refers to.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="id">How it is called there.</param>
    /// <param name="kind">The kind of relationship.</param>
    /// <param name="before">The name of the part before its number.</param>
    /// <param name="after">The name of the part behind its number.</param>
    /// <param name="contentType">The kind of content.</param>
    /// <param name="write">Writes it.</param>
    public void Add(string sheet, string id, string kind, string before, string after, string contentType, Action<XmlWriter> write)
    {
        var folder = PartName.Folder(Main) + before;
        var part = $"{folder}{Text(_package.FreeNumber(folder, after))}{after}";
        using (var stream = _package.Create(part))
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false) }))
        {
            write(writer);
        }

        _package.Declare(part, contentType);
        _package.Relate(sheet, id, Dialect.TypeOf(kind), part);
    }

    /// <summary>Writes the workbook.</summary>
    public void Save(Stream target) => _package.Save(target);

    /// <inheritdoc/>
    public void Dispose() => _package.Dispose();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>An element of the workbook, put where it belongs unless it is there.</summary>
    private XElement Element(string name, string[] before)
    {
        if (_book.Element(Dialect.Main + name) is { } there)
        {
            return there;
        }

        var element = new XElement(Dialect.Main + name);
        if (_book.Elements().LastOrDefault(one => before.Contains(one.Name.LocalName)) is { } last)
        {
            last.AddAfterSelf(element);
        }
        else
        {
            _book.AddFirst(element);
        }

        return element;
    }
}
