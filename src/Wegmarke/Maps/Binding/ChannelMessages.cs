using Wegmarke.Analysis;
using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Binding;

/// <summary>What the diagram says at a glance: who uses several channels, which switch is most frequent, and which loses most customers.</summary>
static class ChannelMessages
{
    public static IReadOnlyList<MapMessage> Of(ChannelDiagram diagram, long inSeveral, Language language)
    {
        var format = LocalFormat.Of(language);
        string Say(string german, string english) => language == Language.German ? german : english;
        string Name(string key) => Quoted(diagram.Nodes.First(node => node.Channel.Key == key).Channel.Name);
        string Quoted(string name) => Say($"„{Plain(name)}“", $"“{Plain(name)}”");

        if (diagram.Frame.Customers == 1)
            return [new("1", Say("Kunde ist bekannt; was viele zwischen Kanälen tun, lässt sich daran noch nicht sehen", "customer is known; what many do between channels cannot be seen from that yet"))];
        var messages = new List<MapMessage>
        {
            new(format.Share((double)inSeveral / diagram.Frame.Customers), Say(
                $"der {format.Count(diagram.Frame.Customers)} Kunden nutzen mehr als einen Kanal", $"of {format.Count(diagram.Frame.Customers)} customers use more than one channel")),
        };
        if (diagram.Switches.Count > 0 && diagram.Switches[0] is var most)
        {
            messages.Add(new(format.Count(most.Customers), Say(
                $"Kunden wechseln von {Name(most.From)} zu {Name(most.To)}, im Median {format.Duration(most.MedianTime)} später: der häufigste Wechsel",
                $"customers switch from {Name(most.From)} to {Name(most.To)}, median {format.Duration(most.MedianTime)} later: the most frequent switch")));
        }
        if (diagram.Switches.Where(each => each.Break is not null).MaxBy(each => each.Break!.LostAbove) is { Break: { } worst } loss)
        {
            var (own, others) = (format.Share(worst.GoingOn), format.Share(worst.Staying));
            messages.Add(new(format.Count(worst.LostAbove), worst.Location is { } location
                ? Say(
                    $"Kunden gehen beim Wechsel von {Name(loss.From)} zu {Name(loss.To)} am Standort {Quoted(location)} mehr verloren als anderswo: {own} gehen weiter, an anderen Standorten {others}",
                    $"more customers are lost in the switch from {Name(loss.From)} to {Name(loss.To)} at the location {Quoted(location)} than elsewhere: {own} go on, at other locations {others}")
                : Say(
                    $"Kunden gehen beim Wechsel von {Name(loss.From)} zu {Name(loss.To)} mehr verloren als ohne ihn: {own} gehen weiter, ohne Wechsel {others}",
                    $"more customers are lost in the switch from {Name(loss.From)} to {Name(loss.To)} than without it: {own} go on, without a switch {others}")));
        }
        else if (diagram.Switches.Count > 0)
        {
            messages.Add(new("0", Say("Brüche: Kein Wechsel verliert mehr Kunden, als Zufall sein kann", "breaks: no switch loses more customers than chance may")));
        }
        return messages;
    }

    static string Plain(string name) => name.Replace("\u00ad", "", StringComparison.Ordinal);
}
