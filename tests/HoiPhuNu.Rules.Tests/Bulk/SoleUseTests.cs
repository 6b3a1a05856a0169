using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Calendar;
using HoiPhuNu.Rules.Presence;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Tests.Bulk;

/// <summary>Two threads in one tally are noticed: either every row is counted, or a sentence is thrown.</summary>
public sealed class SoleUseTests
{
    private static readonly DayRules Rules = RuleSet.TermXIII.AsOf(FlatTree.Day);
    private static readonly CompactPerson Woman = new(0, DayNumber.Of(new NodaTime.LocalDate(1980, 1, 1)), DayNumber.Missing, PersonCode.Of(ResidenceKind.Permanent), PersonCode.NoMember);

    [Fact]
    public async Task Add_FromTwoThreadsAtOnce_ThrowsOrLosesNothing()
    {
        const int Rows = 2_000_000;
        var (tally, refused) = (new PersonTally(Rules, FlatTree.Of(1)), 0);
        using var start = new Barrier(2);
        await Task.WhenAll(Run(), Run());

        // Threads that happen not to meet are no misuse; those that do never go on in silence.
        Assert.True(refused > 0 || tally.Rows == 2L * Rows);
        if (refused > 0)
        {
            Assert.Throws<InvalidOperationException>(() => tally.PresentAt(0));
            Assert.Throws<InvalidOperationException>(() => tally.ToBytes());
        }

        Task Run() => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                try
                {
                    for (var row = 0; row < Rows; row++)
                    {
                        tally.Add(Woman);
                    }
                }
                catch (InvalidOperationException)
                {
                    Interlocked.Increment(ref refused);
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
    }

    /// <summary>A call inside which another thread comes: the enumerator of the rows hands over in the middle.</summary>
    [Fact]
    public void Merge_WhileAnotherThreadIsInside_IsRefused()
    {
        var index = new PersonIndex();
        index.NumberOf(7);
        var tally = new DistinctTally(FlatTree.Of(2), index);
        tally.Add(0, 0);
        var problem = OnAnotherThread(() => tally.Add(0, 1));

        // One after the other is no misuse.
        Assert.Null(problem);
        Assert.Equal(2, tally.Rows);
    }

    [Fact]
    public async Task Add_OneThreadAfterTheOther_LosesNothing()
    {
        var tally = new PersonTally(Rules, FlatTree.Of(1));
        for (var row = 0; row < 2_000; row++)
        {
            tally.Add(Woman);
            await Task.Yield();
        }

        Assert.Equal(2_000, tally.PresentAt(0));
    }

    private static Exception? OnAnotherThread(Action action)
    {
        Exception? problem = null;
        var thread = new Thread(() => problem = Record.Exception(action));
        thread.Start();
        thread.Join();
        return problem;
    }
}
