using Wegmarke.Engine;

namespace Wegmarke.Profiles.Reading;

/// <summary>The latest word on each customer. Of equally old ones that of the source whose name comes first, then of the identifier that comes
/// first, as <see cref="TraitReading"/> orders them: not the order in which they came. One thread.</summary>
sealed class LatestWords(int customers, Func<int, int> customerOf, Func<int, string> nameOf)
{
    readonly TextDictionary _values = new();
    readonly TextDictionary _sources = new();
    readonly int[] _numbers = new int[customers];
    readonly int[] _sourceOf = new int[customers];
    readonly int[] _nodeOf = new int[customers];
    readonly long[] _asOf = new long[customers];

    public void Add(TraitWord word)
    {
        if (customerOf(word.Node) is not (>= 0 and var customer) || word.Value.IsEmpty)
            return;
        var source = _sources.Add(word.Source);
        if (_numbers[customer] != 0 && !IsBefore(word, source, customer))
            return;
        (_numbers[customer], _sourceOf[customer], _nodeOf[customer], _asOf[customer]) = (_values.Add(word.Value), source, word.Node, word.AsOf);
    }

    bool IsBefore(TraitWord word, int source, int customer)
    {
        if (word.AsOf != _asOf[customer])
            return word.AsOf > _asOf[customer];
        var order = source == _sourceOf[customer] ? 0 : string.CompareOrdinal(_sources.Text(source), _sources.Text(_sourceOf[customer]));
        return order != 0 ? order < 0 : string.CompareOrdinal(nameOf(word.Node), nameOf(_nodeOf[customer])) < 0;
    }

    public TraitColumn ToColumn() => new(_numbers, _values);
}
