using System.Runtime.CompilerServices;

namespace HoiPhuNu.Rules.Counting;

/// <summary>
/// Sees to it that a tally is used by one thread at a time, so that no row is lost without a word. A thread that goes on using a tally pays a few plain instructions: it
/// says that it is inside, then looks whether the tally is still its own. Whoever takes the tally over says so first, has every processor see it, and then looks whether
/// anybody is inside; so one of two who meet always sees the other. After that the tally answers nobody any more.
/// </summary>
internal struct SoleUse
{
    private const int Broken = -1;

    /// <summary>The thread that uses the tally, or used it last.</summary>
    private int _user;

    /// <summary>How many calls of the user are under way: one may be made inside another.</summary>
    private int _inside;

    /// <summary>Begins a call that ends when what is returned is disposed of.</summary>
    /// <exception cref="InvalidOperationException">Another thread is inside, or two once were at the same time.</exception>
    public static Call Begin(ref SoleUse use)
    {
        use.Enter();
        return new Call(ref use);
    }

    /// <summary>Begins a call that nothing can break off; <see cref="Leave"/> ends it.</summary>
    /// <exception cref="InvalidOperationException">Another thread is inside, or two once were at the same time.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Enter()
    {
#pragma warning disable RS0030 // Which thread this is changes no figure; no other question is put to the machine.
        var me = Environment.CurrentManagedThreadId;
#pragma warning restore RS0030
        if (Volatile.Read(ref _user) != me)
        {
            TakeOver(me);
        }

        Volatile.Write(ref _inside, unchecked(_inside + 1));
        if (Volatile.Read(ref _user) != me)
        {
            Refuse();
        }
    }

    /// <summary>Ends a call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Leave() => Volatile.Write(ref _inside, unchecked(_inside - 1));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeOver(int me)
    {
        var before = Volatile.Read(ref _user);
        if (before == Broken || Interlocked.CompareExchange(ref _user, me, before) != before)
        {
            Refuse();
        }

        if (before != 0)
        {
            Interlocked.MemoryBarrierProcessWide();
        }

        if (Volatile.Read(ref _inside) != 0)
        {
            Refuse();
        }
    }

    private void Refuse()
    {
        Volatile.Write(ref _user, Broken);
        throw new InvalidOperationException("Two threads used one tally at the same time, so its figures cannot be trusted. Give each thread a tally of its own and merge them.");
    }

    /// <summary>A call under way.</summary>
    public readonly ref struct Call
    {
        private readonly ref SoleUse _use;

        internal Call(ref SoleUse use) => _use = ref use;

        /// <summary>Ends it.</summary>
        public void Dispose() => _use.Leave();
    }
}
