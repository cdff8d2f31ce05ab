using System.Text;
using Microsoft.Data.Sqlite;
using Wegmarke.Profiles.Reading;
using Wegmarke.Storage;

namespace Wegmarke.Profiles.Searching;

/// <summary>Writes terms in sorted batches, which fill pages one after the other. One thread.</summary>
sealed class TermWriting(SqliteConnection connection, IdentifierRules rules)
{
    const int Batch = 500_000;

    /// <summary>Longer words are no names.</summary>
    const int MostLetters = 100;

    readonly List<(string Term, int Node)> _terms = [];

    /// <param name="reader">Reads nodes and traits.</param>
    /// <param name="after">The last node and trait that were written before.</param>
    public void Write(LogReader reader, (long Node, long Trait) after)
    {
        IdentifierValues.Read(reader.Prepare, after.Node, (node, kind, value) =>
        {
            if (rules.ScopeOf(kind) is IdentifierScope.Person or IdentifierScope.Account)
                Add(SearchWords.Folded(Encoding.UTF8.GetString(value)), node);
        });
        TraitReading.Since(after.Trait, reader.Prepare, word =>
        {
            if (!SearchWords.IsName(Encoding.UTF8.GetString(word.Name)))
                return;
            foreach (var term in SearchWords.TermsOf(Encoding.UTF8.GetString(word.Value)))
                Add(term, word.Node);
        });
        Flush();
    }

    void Add(string term, int node)
    {
        if (term.Length is 0 or > MostLetters)
            return;
        _terms.Add((term, node));
        if (_terms.Count == Batch)
            Flush();
    }

    void Flush()
    {
        _terms.Sort((one, other) => string.CompareOrdinal(one.Term, other.Term) is not 0 and var order ? order : one.Node.CompareTo(other.Node));
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT OR IGNORE INTO profiles_search_terms(term, node) VALUES($term, $node)";
        var (term, node) = (insert.Parameters.Add("$term", SqliteType.Text), insert.Parameters.Add("$node", SqliteType.Integer));
        insert.Prepare();
        foreach (var one in _terms)
        {
            (term.Value, node.Value) = (one.Term, one.Node);
            insert.ExecuteNonQuery();
        }
        _terms.Clear();
    }
}
