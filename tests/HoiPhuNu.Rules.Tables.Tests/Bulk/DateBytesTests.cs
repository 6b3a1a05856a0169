using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Tables.Bulk;
using HoiPhuNu.Rules.Tables.Cells;
using NodaTime;

namespace HoiPhuNu.Rules.Tables.Tests.Bulk;

/// <summary>A day is read from bytes as it is from text, or not at all.</summary>
public sealed class DateBytesTests
{
    [Fact]
    public void TryRead_EveryDayOfTwoCenturies_IsThatDay()
    {
        for (var day = new LocalDate(1900, 1, 1); day.Year < 2100; day = day.PlusDays(1))
        {
            Assert.Equal(DayNumber.Of(day), Read(string.Create(CultureInfo.InvariantCulture, $"{day:uuuu-MM-dd}")));
            Assert.Equal(DayNumber.Of(day), Read(string.Create(CultureInfo.InvariantCulture, $"{day:dd/MM/uuuu}")));
        }
    }

    [Fact]
    public void TryRead_WhatIsNoDayOfTheCalendar_IsNotRead()
    {
        for (var month = 0; month < 100; month++)
        {
            for (var day = 0; day < 100; day++)
            {
                foreach (var year in (int[])[1899, 1900, 1999, 2000, 2023, 2024, 2099, 2100])
                {
                    int? expected = year is >= 1900 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
                        ? DayNumber.Of(new LocalDate(year, month, day))
                        : null;
                    Assert.Equal(expected, Read(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")));
                    Assert.Equal(expected, Read(string.Create(CultureInfo.InvariantCulture, $"{day:00}/{month:00}/{year:0000}")));
                }
            }
        }
    }

    [Property(MaxTest = 2000)]
    public Property TryRead_AnyLetters_AgreesWithTheText() =>
        Prop.ForAll(Spoilt().ToArbitrary(), text =>
        {
            if (Read(text) is { } day)
            {
                Assert.True(DateText.TryRead(text, out LocalDate expected));
                Assert.Equal(DayNumber.Of(expected), day);
            }
        });

    private static Gen<string> Spoilt() =>
        from text in Gen.Elements("2024-12-31", "31/12/2024", "2024-02-29", "29/02/2023")
        from place in Gen.Choose(0, 9)
        from letter in Gen.Elements("0123456789-/: .aĐ".ToCharArray())
        from length in Gen.Choose(8, 11)
        select (text[..place] + letter + text[(place + 1)..] + "0")[..length];

    private static int? Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return DateBytes.TryRead([.. bytes, .. "7,2024-01-01"u8], bytes.Length, out var day) ? day : null;
    }
}
