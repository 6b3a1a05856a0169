using HoiPhuNu.Rules.Embedding.Tests.Examples;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Embedding.Tests;

public sealed class PeopleReaderTests
{
    [Fact]
    public void Count_OfAReader_IsTheTallyOfItsRows()
    {
        var rules = RuleSet.TermXIII.AsOf(new LocalDate(2025, 2, 28));
        var people = PersonData.Around(rules, 2_000, seed: 1);
        using var table = PersonData.Table(people);
        using var reader = table.CreateDataReader();

        Assert.Equal(PersonData.Count(people, rules).ToBytes(), PeopleReader.Count(reader, rules, SampleRegister.Units).ToBytes());
    }
}
