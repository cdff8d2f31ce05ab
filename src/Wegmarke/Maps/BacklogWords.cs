using Wegmarke.Catalogue;

namespace Wegmarke.Maps;

/// <summary>How far it is with a weak point, in the reader's words.</summary>
public static class BacklogWords
{
    public static LocalText Of(BacklogStatus status) => status switch
    {
        BacklogStatus.Open => new("offen", "open"),
        BacklogStatus.Taken => new("in Arbeit", "taken"),
        BacklogStatus.Done => new("erledigt, noch nicht nachgemessen", "done, not measured since"),
        BacklogStatus.Solved => new("behoben", "solved"),
        BacklogStatus.Returned => new("wieder aufgetreten", "returned"),
        _ => new("zurückgestellt", "dropped"),
    };
}
