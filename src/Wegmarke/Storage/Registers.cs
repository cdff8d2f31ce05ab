using Wegmarke.Storage.Sqlite;

namespace Wegmarke.Storage;

/// <summary>The names that rows refer to by number: sources and what they call their interactions. Part of the log's file, appended
/// in the transaction of the first row that uses them.</summary>
public sealed class Registers
{
    /// <summary>A name that varies per row (an id, a time) is a mapping error; this many real ones nobody has.</summary>
    public const int MaxNames = 100_000;

    readonly Dictionary<string, int> _sourceIds = [];
    readonly Dictionary<InteractionName, int> _nameIds = [];
    readonly List<string> _sources = [""];
    readonly List<InteractionName> _names = [default];
    readonly List<ulong> _sourceFingerprints = [0];
    readonly List<ulong> _nameFingerprints = [0];

    public int SourceCount => _sources.Count - 1;

    public int NameCount => _names.Count - 1;

    public string Source(int id) => _sources[id];

    public InteractionName Name(int id) => _names[id];

    public int? FindSource(string name) => _sourceIds.TryGetValue(name, out var id) ? id : null;

    internal bool HasSource(int id) => id > 0 && id < _sources.Count;

    internal bool HasName(int id) => id > 0 && id < _names.Count;

    internal ulong SourceFingerprint(int id) => (uint)id < (uint)_sources.Count ? _sourceFingerprints[id] : 0;

    internal ulong NameFingerprint(int id) => (uint)id < (uint)_names.Count ? _nameFingerprints[id] : 0;

    internal static Registers Load(Connection connection) => new Registers().Read(connection);

    /// <summary>As much as a damaged file still gives.</summary>
    internal static Registers LoadReadable(Connection connection, Action<string> problem)
    {
        var registers = new Registers();
        try
        {
            registers.Read(connection);
        }
        catch (DatabaseException failure) when (failure.Code != Native.Busy)
        {
            problem(failure.Message);
        }
        return registers;
    }

    /// <summary>Numbers that were never given, which only a damaged file has, are passed over: rows that use them fail to verify.</summary>
    Registers Read(Connection connection)
    {
        var names = connection.Prepare("SELECT id, event, touchpoint, channel FROM log_names ORDER BY id");
        while (names.Step())
        {
            if (names.Long(0) is >= 1 and <= MaxNames and var id)
                AddName((int)id, new(names.Text(1), names.Text(2), names.Text(3)));
        }
        names.Reset();
        var sources = connection.Prepare("SELECT id, name FROM log_sources ORDER BY id");
        while (sources.Step())
        {
            if (sources.Long(0) is >= 1 and <= MaxNames and var id)
                AddSource((int)id, sources.Text(1));
        }
        sources.Reset();
        return this;
    }

    internal int SourceId(string name, Connection connection)
    {
        if (_sourceIds.TryGetValue(name, out var id))
            return id;
        id = _sources.Count;
        connection.Prepare("INSERT INTO log_sources(id, name) VALUES(?, ?)").Bind(1, id).BindText(2, name).Run();
        AddSource(id, name);
        return id;
    }

    /// <summary>0 when the register is full.</summary>
    internal int NameId(InteractionName name, Connection connection)
    {
        if (_nameIds.TryGetValue(name, out var id))
            return id;
        if (NameCount >= MaxNames)
            return 0;
        id = _names.Count;
        connection.Prepare("INSERT INTO log_names(id, event, touchpoint, channel) VALUES(?, ?, ?, ?)")
            .Bind(1, id).BindText(2, name.Event).BindText(3, name.Touchpoint).BindText(4, name.Channel).Run();
        AddName(id, name);
        return id;
    }

    void AddSource(int id, string name)
    {
        Fill(_sources, _sourceFingerprints, id, "");
        _sources.Add(name);
        _sourceFingerprints.Add(RowHash.Fingerprint(name));
        _sourceIds[name] = id;
    }

    void AddName(int id, InteractionName name)
    {
        Fill(_names, _nameFingerprints, id, default);
        _names.Add(name);
        _nameFingerprints.Add(RowHash.Fingerprint(name));
        _nameIds[name] = id;
    }

    /// <summary>Keeps numbers and places the same when a damaged file lacks an entry.</summary>
    static void Fill<T>(List<T> entries, List<ulong> fingerprints, int until, T missing)
    {
        while (entries.Count < until)
        {
            entries.Add(missing);
            fingerprints.Add(0);
        }
    }
}
