using Wegmarke.Storage.Sqlite;

namespace Wegmarke.Storage.Verification;

/// <summary>Walks over a table in order of its row numbers and goes on behind damaged pages, by asking for one number after another
/// until one can be read again.</summary>
sealed class RowidScan
{
    const int IoError = 10, Corrupt = 11, NotADatabase = 26;

    readonly Connection _connection;
    readonly long _upper;
    readonly long _plausible;
    readonly Statement _probe;
    readonly Statement _rows;
    readonly List<SequenceRange> _unreadable = [];

    /// <param name="connection">In a transaction, so that all statements see the same rows.</param>
    /// <param name="table">Its name, quoted if need be.</param>
    /// <param name="columns">What to read.</param>
    /// <param name="upper">No row beyond this is looked for behind damage.</param>
    /// <param name="plausible">No real row has a number beyond this.</param>
    public RowidScan(Connection connection, string table, string columns, long upper, long plausible)
    {
        (_connection, _upper, _plausible) = (connection, upper, plausible);
        _probe = connection.Prepare($"SELECT rowid, {columns} FROM {table} WHERE rowid = ?");
        _rows = connection.Prepare($"SELECT rowid, {columns} FROM {table} WHERE rowid >= ? ORDER BY rowid").Bind(1, 1);
    }

    /// <summary>Row numbers that lie in damaged pages.</summary>
    public IReadOnlyList<SequenceRange> Unreadable => _unreadable;

    /// <summary>The last number read.</summary>
    public long Last { get; private set; }

    /// <summary>Column 0 is the row number; valid until the next step.</summary>
    public Statement Row => _rows;

    public bool Next()
    {
        while (true)
        {
            var code = _rows.TryStep();
            if (code == Native.Done)
                return false;
            // A damaged page that still looks like one gives numbers that go back or far ahead.
            if (code == Native.Row && _rows.Long(0) > Last && _rows.Long(0) <= _plausible)
            {
                Last = _rows.Long(0);
                return true;
            }
            if (code != Native.Row && (code & 0xff) is not (IoError or Corrupt or NotADatabase))
                throw _connection.Failure(code);
            if (!Resume())
                return false;
        }
    }

    bool Resume()
    {
        var first = Last + 1;
        var next = first;
        while (next <= _upper && !CanRead(next))
            next++;
        var last = Math.Max(first, next - 1);
        _unreadable.Add(new(first, last));
        Last = last;
        _rows.Reset();
        _rows.Bind(1, next);
        return next <= _upper;
    }

    bool CanRead(long number)
    {
        _probe.Reset();
        _probe.Bind(1, number);
        var found = _probe.TryStep() == Native.Row && _probe.Long(0) == number;
        _probe.Reset();
        return found;
    }
}
