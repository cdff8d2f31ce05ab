namespace Wegmarke.Benchmarks.Peers;

/// <summary>Another engine in this process, given the same rows.</summary>
interface IPeer : IDisposable
{
    string Name { get; }

    /// <summary>Runs a statement; rows as tab-separated text, columns in order.</summary>
    string Query(string sql);
}
