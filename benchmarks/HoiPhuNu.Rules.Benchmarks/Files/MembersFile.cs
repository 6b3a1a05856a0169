using System.Globalization;
using HoiPhuNu.Rules.Words;
using NodaTime;
using NodaTime.Text;

namespace HoiPhuNu.Rules.Benchmarks.Files;

/// <summary>
/// A list of members as a program writes it, about 70 bytes a row, without a doubtful cell. One person in fifty has a second row with another
/// category; one residence in five is temporary, one membership in twenty has ended.
/// </summary>
internal static class MembersFile
{
    public static readonly LocalDate Day = new(2024, 12, 31);

    private const int YoungestMember = 12;

    private static readonly string[] Categories = ["residential", "residential", "residential", "special", "trade_union", "armed_forces", "member_organisation", "honorary"];

    public static void Write(string path, int rows, string[] communes)
    {
        var random = new Random(2024);
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine("member_id,birth_date,commune,residence,resident_since,category,club_founder,admitted_on,ended_on,end_reason");
        for (var row = 0; row < rows; row++)
        {
            // The second row of a person differs from her first one in its category only.
            var person = row % 50 == 49 ? row - 49 : row;
            var own = new Random(person);
            var birth = new LocalDate(1940, 1, 1).PlusDays(own.Next(24_000));
            var commune = communes[own.Next(communes.Length)];
            var isTemporary = own.Next(5) == 0;
            var since = Text(Day.PlusDays(-own.Next(1, isTemporary ? 400 : 8000)));
            var ended = own.Next(20) == 0 ? Text(Day.PlusDays(-own.Next(0, 300))) : string.Empty;
            var category = Categories[random.Next(Categories.Length)];
            var admitted = LocalDate.Max(new LocalDate(2000, 3, 8).PlusDays(own.Next(8000)), birth.PlusYears(YoungestMember));
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"HV{person:00000000},{Text(birth)},{commune},{(isTemporary ? "temporary" : "permanent")},{since},{category},,{Text(admitted)},{ended},{(ended.Length > 0 ? "left" : string.Empty)}"));
        }
    }

    /// <summary>The category's place in the order of precedence, by code.</summary>
    public static IEnumerable<(string Code, int Precedence, int Ordinal)> Precedences(IReadOnlyList<MemberCategory> order) =>
        order.Select((category, precedence) => (category.Code, precedence, category.Ordinal));

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
