using System.Buffers.Binary;
using System.Text;

namespace HoiPhuNu.Rules.Tables.Xls;

/// <summary>
/// A file of streams (the compound file of old Office programs, [MS-CFB]) that is read: named streams, each a chain of sectors. What leads out of the file or round in a
/// circle is damage.
/// </summary>
internal sealed class CompoundFile
{
    private const int HeaderLength = 512;
    private const int HeaderChains = 109;
    private const int EntryLength = 128;
    private const uint LastSector = 0xFFFFFFFA;
    private const int MiniSector = 64;
    private const int MiniCutoff = 4096;

    /// <summary>Streams shorter than the cutoff lie in one of their own, which no workbook makes long.</summary>
    private const int MostMini = 64 << 20;

    private readonly Stream _bytes;
    private readonly int _sector;
    private readonly int _sectors;
    private readonly uint[] _next;
    private readonly uint[] _nextMini;
    private readonly Lazy<byte[]> _mini;
    private readonly List<(string Name, int Type, uint Start, long Length)> _entries = [];

    /// <summary>Opens a compound file that can be sought in and stays open.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public CompoundFile(Stream bytes)
    {
        _bytes = bytes;
        var header = new byte[HeaderLength];
        ReadAt(0, header);
        var shift = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30));
        if (shift is not (9 or 12))
        {
            throw new InvalidDataException();
        }

        _sector = 1 << shift;
        _sectors = (int)Math.Min(int.MaxValue / 2, (bytes.Length + _sector - 1) / _sector);
        _next = ChainsOf(FatSectors(header));
        ReadDirectory(Number(header, 48));
        _nextMini = ChainsOf(Chain(Number(header, 60), _next));
        var root = _entries.Find(entry => entry.Type == 5);
        _mini = new(() => root.Length is > 0 and <= MostMini ? Whole(root.Start, root.Length) : throw new InvalidDataException());
    }

    /// <summary>Whether there is a stream of a name.</summary>
    public bool Has(string name) => _entries.Exists(entry => entry.Type == 2 && entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Opens a stream that is there.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public Stream Open(string name)
    {
        var entry = _entries.Find(entry => entry.Type == 2 && entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (entry.Length < MiniCutoff)
        {
            return new MemoryStream(WholeMini(entry.Start, entry.Length));
        }

        return new SectorStream(_bytes, Chain(entry.Start, _next), _sector, entry.Length);
    }

    private static uint Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    /// <summary>The sectors that hold the chains: the first of them in the header, the others in a list of their own.</summary>
    private List<uint> FatSectors(byte[] header)
    {
        var fat = new List<uint>();
        for (var at = 0; at < HeaderChains; at++)
        {
            Add(Number(header, 76 + (4 * at)));
        }

        var sector = new byte[_sector];
        var seen = 0;
        for (var list = Number(header, 68); list < LastSector; list = Number(sector, _sector - 4))
        {
            if (seen++ > _sectors)
            {
                throw new InvalidDataException();
            }

            ReadSector(list, sector);
            for (var at = 0; at < _sector - 4; at += 4)
            {
                Add(Number(sector, at));
            }
        }

        return fat;

        void Add(uint number)
        {
            if (number < LastSector)
            {
                fat.Add(number);
                if (fat.Count > _sectors)
                {
                    throw new InvalidDataException();
                }
            }
        }
    }

    private uint[] ChainsOf(List<uint> sectors)
    {
        var chains = new uint[sectors.Count * (_sector / 4)];
        var bytes = new byte[_sector];
        for (var at = 0; at < sectors.Count; at++)
        {
            ReadSector(sectors[at], bytes);
            for (var entry = 0; entry < _sector / 4; entry++)
            {
                chains[(at * (_sector / 4)) + entry] = Number(bytes, 4 * entry);
            }
        }

        return chains;
    }

    private static List<uint> Chain(uint start, uint[] next)
    {
        var chain = new List<uint>();
        for (var sector = start; sector < LastSector; sector = next[sector])
        {
            if (sector >= next.Length || chain.Count > next.Length)
            {
                throw new InvalidDataException();
            }

            chain.Add(sector);
        }

        return chain;
    }

    private void ReadDirectory(uint start)
    {
        var sector = new byte[_sector];
        foreach (var at in Chain(start, _next))
        {
            ReadSector(at, sector);
            for (var offset = 0; offset < _sector; offset += EntryLength)
            {
                var entry = sector.AsSpan(offset, EntryLength);
                var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
                if (length is >= 2 and <= 64 && entry[66] is 2 or 5)
                {
                    // Only the newer kind of file uses the upper half of a length.
                    var size = _sector == HeaderLength ? Number(entry, 120) : BinaryPrimitives.ReadInt64LittleEndian(entry[120..]);
                    _entries.Add((Encoding.Unicode.GetString(entry[..(length - 2)]), entry[66], Number(entry, 116), size >= 0 ? size : throw new InvalidDataException()));
                }
            }
        }
    }

    private byte[] Whole(uint start, long length)
    {
        var bytes = new byte[length];
        using var stream = new SectorStream(_bytes, Chain(start, _next), _sector, length);
        stream.ReadExactly(bytes);
        return bytes;
    }

    private byte[] WholeMini(uint start, long length)
    {
        var bytes = new byte[length];
        var chain = Chain(start, _nextMini);
        for (var at = 0; at < length; at += MiniSector)
        {
            var from = at / MiniSector < chain.Count ? (long)chain[at / MiniSector] * MiniSector : long.MaxValue;
            var count = (int)Math.Min(MiniSector, length - at);
            if (from > _mini.Value.Length - count)
            {
                throw new InvalidDataException();
            }

            _mini.Value.AsSpan((int)from, count).CopyTo(bytes.AsSpan(at));
        }

        return bytes;
    }

    private void ReadSector(uint number, byte[] sector) => ReadAt((number + 1L) * _sector, sector);

    /// <summary>The last sector of a file may be cut short.</summary>
    private void ReadAt(long place, byte[] target)
    {
        if (place >= _bytes.Length)
        {
            throw new InvalidDataException();
        }

        _bytes.Position = place;
        var read = _bytes.ReadAtLeast(target, target.Length, throwOnEndOfStream: false);
        target.AsSpan(read).Clear();
    }
}
