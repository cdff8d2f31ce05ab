using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Maps.Binding;

/// <summary>What the diagram says at a glance: who uses several channels, which switch is most frequent, and which loses most customers.</summary>
static class ChannelMessages
{
    public static IReadOnlyList<MapMessage> Of(ChannelDiagram diagram, ChannelMoves moves, Language language)
    {
        var format = LocalFormat.Of(language);
        string Say(string german, string english) => language == Language.German ? german : english;
        string Name(string key) => Quoted(diagram.Nodes.First(node => node.Channel.Key == key).Channel.Name);
        string Quoted(string name) => Say($"„{Plain(name)}“", $"“{Plain(name)}”");

        var messages = new List<MapMessage>
        {
            new(format.Share((double)moves.InSeveral / moves.Customers), Say($"der {format.Count(moves.Customers)} Kunden nutzen mehr als einen Kanal", $"of {format.Count(moves.Customers)} customers use more than one channel")),
        };
        if (diagram.Switches.Count > 0 && diagram.Switches[0] is var most)
        {
            messages.Add(new(format.Count(most.Customers), Say(
                $"Kunden wechseln von {Name(most.From)} zu {Name(most.To)}, im Median {format.Duration(most.MedianTime)} später: der häufigste Wechsel",
                $"customers switch from {Name(most.From)} to {Name(most.To)}, median {format.Duration(most.MedianTime)} later: the most frequent switch")));
        }
        if (diagram.Switches.Where(each => each.Break is not null).MaxBy(each => each.Break!.LostAbove) is { Break: { } worst } loss)
        {
            messages.Add(new(format.Share(worst.Difference), Say(
                $"weniger gehen nach dem Wechsel von {Name(loss.From)} zu {Name(loss.To)} weiter als nach Bleiben im Kanal: {format.Count(worst.LostAbove)} Kunden mehr verloren",
                $"fewer go on after the switch from {Name(loss.From)} to {Name(loss.To)} than after staying in the channel: {format.Count(worst.LostAbove)} more customers lost")));
        }
        else if (diagram.Switches.Count > 0)
        {
            messages.Add(new("0", Say("Brüche: Kein Wechsel verliert mehr Kunden als das Bleiben im Kanal", "breaks: no switch loses more customers than staying in the channel")));
        }
        return messages;
    }

    static string Plain(string name) => name.Replace("\u00ad", "", StringComparison.Ordinal);
}
