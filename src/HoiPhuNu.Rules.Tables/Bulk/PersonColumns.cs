using System.Runtime.CompilerServices;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.Tables.Csv;
using HoiPhuNu.Rules.Tables.Rows;

namespace HoiPhuNu.Rules.Tables.Bulk;

/// <summary>The columns that lists of members and of the population have in common, read as bytes.</summary>
internal sealed class PersonColumns
{
    private readonly int _id;
    private readonly int _birth;
    private readonly int _commune;
    private readonly int _residence;
    private readonly int _since;
    private readonly WordNumbers _residences;
    private readonly int _codeDate;
    private readonly CodeNumbers _communes;
    private readonly DatedCodes _dated;

    /// <summary>Finds the columns.</summary>
    /// <param name="header">The headers.</param>
    /// <param name="id">The key of the column of ids.</param>
    /// <param name="communeOf">
    /// The number of a commune's code, and of the day it was written down if there is one; negative for one whose rows are no plain ones.
    /// </param>
    public PersonColumns(TableHeader header, string id, Func<string, int, int> communeOf)
    {
        var schema = header.Schema;
        _id = header.PlaceOf(schema[id]);
        _birth = header.PlaceOf(schema["birth_date"]);
        _commune = header.PlaceOf(schema["commune"]);
        _residence = header.PlaceOf(schema["residence"]);
        _since = header.PlaceOf(schema["resident_since"]);
        _residences = WordNumbers.Of<ResidenceKind>(schema["residence"]);
        _codeDate = header.PlaceOf(schema["code_date"]);
        _communes = new CodeNumbers(code => communeOf(code, DayNumber.Missing));
        _dated = new DatedCodes(communeOf);
    }

    /// <summary>Reads what is no code: id, birth date, residence.</summary>
    /// <returns>Whether it could be.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(in CsvRecord record, ref PersonCells row)
    {
        if (!record.TryPlain(_id, out var id))
        {
            return false;
        }

        var birth = record[_birth];
        var residence = record[_residence];
        row.Row = record.Row;
        (row.KeyStart, row.KeyLength) = (id.Start, id.Length);
        row.Residence = _residences.Find(record.Bytes[residence.Start..], residence.Length);
        return DateBytes.TryRead(record.Bytes[birth.Start..], birth.Length, out row.BirthDay)
            && row.Residence != WordNumbers.None
            && TryDate(record, _since, out row.Since);
    }

    /// <summary>
    /// Reads the commune. It is asked for last, when all else could be read: a code in a row that cannot stand must not be known to the tally.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadCommune(in CsvRecord record, ref PersonCells row)
    {
        if (!record.TryPlain(_commune, out var commune))
        {
            row.Commune = 0;
            return commune.IsEmpty && TryDate(record, _codeDate, out _);
        }

        if (!TryDate(record, _codeDate, out var codeDay))
        {
            return false;
        }

        var code = record.Bytes[commune.Start..];
        row.Commune = codeDay == DayNumber.Missing ? _communes.Find(code, commune.Length) : _dated.Find(code, commune.Length, codeDay);
        return row.Commune > 0;
    }

    /// <summary>Reads a date that may be missing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryDate(in CsvRecord record, int place, out int day)
    {
        var cell = record[place];
        day = DayNumber.Missing;
        return cell.IsEmpty || DateBytes.TryRead(record.Bytes[cell.Start..], cell.Length, out day);
    }

    /// <summary>Reads a word that may be missing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryWord(in CsvRecord record, int place, WordNumbers words, out int number)
    {
        var cell = record[place];
        number = WordNumbers.None;
        return cell.IsEmpty || (number = words.Find(record.Bytes[cell.Start..], cell.Length)) != WordNumbers.None;
    }
}
