using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;

namespace HoiPhuNu.Rules.Benchmarks.Bulk;

/// <summary>DuckDB inside this process, on an in-memory table of its own.</summary>
internal sealed class Peer : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public Peer(string table)
    {
        _connection.Open();
        Run(table);
    }

    /// <summary>On how many threads the next queries run.</summary>
    public int Threads
    {
        set => Run(string.Create(CultureInfo.InvariantCulture, $"SET threads = {value}"));
    }

    public void Fill(string table, int rows, Action<IDuckDBAppenderRow, int> write)
    {
        using var appender = _connection.CreateAppender(table);
        for (var row = 0; row < rows; row++)
        {
            var line = appender.CreateRow();
            write(line, row);
            line.EndRow();
        }
    }

    /// <summary>The numbers of a result, row by row in the order of the query.</summary>
    public List<long[]> Ask(string query)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        List<long[]> rows = [];
        bool[] isLong = [.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetFieldType(column) == typeof(long))];
        while (reader.Read())
        {
            var row = new long[reader.FieldCount];
            for (var column = 0; column < row.Length; column++)
            {
                row[column] = isLong[column] ? reader.GetInt64(column) : reader.GetValue(column) is var value && value is BigInteger sum ? (long)sum : Convert.ToInt64(value, CultureInfo.InvariantCulture);
            }

            rows.Add(row);
        }

        return rows;
    }

    public void Dispose() => _connection.Dispose();

    private void Run(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
