using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Planting;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>Needs arise, are followed contact by contact, and end in a purchase or are lost.</summary>
sealed class Shopping
{
    /// <summary>The same after every kind of contact: nobody is lost at one more than at another, unless it is planted.</summary>
    const double GoesOn = AdviceBreak.Elsewhere;

    const double GoesOnScripted = 0.96;
    const double IsStimulated = 0.3;
    const double TriesAgain = 0.35;
    const double Busiest = 2.2;

    readonly World _world;
    readonly StoreTrade _store;
    readonly OnlineTrade _online;
    readonly PhoneTrade _phone;
    readonly AppTrade _app;

    public Shopping(World world)
    {
        _world = world;
        After = new(world, this);
        _store = new(world, After);
        _online = new(world, After);
        _phone = new(world, After);
        _app = new(world, After);
    }

    public AfterPurchase After { get; }

    /// <summary>The next need of the customer, counted from the day given; somebody who has had enough needs less from us.</summary>
    public void Expect(Customer customer, int day)
    {
        var mean = 365 / customer.Persona.NeedsPerYear / Math.Max(customer.Mood, 0.15);
        _world.Agenda.On(day + 1 + (int)(mean * 0.8 * (customer.Dice.Share() + customer.Dice.Share())), at => Begin(customer, at));
    }

    /// <summary>A need by itself: it arises when the time of the year is right.</summary>
    public void Begin(Customer customer, int day)
    {
        var dice = customer.Dice;
        if (!dice.Chance(Season.Bustle(day) / Busiest))
        {
            _world.Agenda.On(day + dice.Between(3, 16), at => Begin(customer, at));
            return;
        }
        var stimulus = dice.Chance(IsStimulated) ? _world.PickEntry(dice) : null;
        if (stimulus is not null && !stimulus.IsRunning(day))
        {
            _world.Truth.Count($"needs not raised while {stimulus.Key} paused");
            Expect(customer, day);
            return;
        }
        var category = Season.Pick(dice, day, customer.Persona.Likes);
        Follow(new(customer, _world.Assortment.Pick(dice, category, customer.Persona.Basket), day) { Stimulus = stimulus }, day);
    }

    /// <summary>A need with a known article, such as a helmet for the new bicycle.</summary>
    public void Follow(Need need, int day)
    {
        Route.Plan(_world, need);
        _world.Truth.Count(need.IsScripted ? "needs on the planted path" : "needs");
        Continue(need, day);
    }

    void Continue(Need need, int day)
    {
        if (need.Way.Peek().IsInStore)
            day = OpeningHours.OpenFrom(day);
        _world.Agenda.On(day, at => Meet(need, at));
    }

    void Meet(Need need, int day)
    {
        var contact = need.Way.Dequeue();
        if (Outcome(need, contact, day) is not { } goesOn)
            Retry(need, contact, day);
        else if (need.Way.Count > 0 && need.Customer.Dice.Chance(need.IsScripted && goesOn >= GoesOn ? GoesOnScripted : goesOn))
            Continue(need, day + Gap(need, contact));
        else
            End(need, day);
    }

    void End(Need need, int day)
    {
        if (!need.IsFollowUp)
            Expect(need.Customer, day);
    }

    /// <summary>Chance of going on; nothing when the customer left the checkout.</summary>
    double? Outcome(Need need, Contact contact, int day)
    {
        switch (contact.Kind)
        {
            case ContactKind.Visit:
                _online.Look(need, contact, day);
                return GoesOn;
            case ContactKind.OnlinePurchase:
                return _online.Buy(need, contact, day) ? GoesOn : null;
            case ContactKind.AppVisit:
                _app.Look(need, day);
                return GoesOn;
            case ContactKind.AppPurchase:
                _app.Buy(need, day);
                return GoesOn;
            case ContactKind.Call:
                _phone.Ask(need, day);
                return GoesOn;
            case ContactKind.PhoneOrder:
                _phone.Buy(need, day);
                return GoesOn;
            case ContactKind.Advice:
                return _store.Advise(need, day);
            case ContactKind.TestRide:
                _store.Ride(need, day);
                return GoesOn;
            default:
                _store.Buy(need, day);
                return GoesOn;
        }
    }

    void Retry(Need need, Contact contact, int day)
    {
        if (!need.IsSecondTry && need.Customer.Dice.Chance(TriesAgain))
        {
            need.IsSecondTry = true;
            need.Way.Enqueue(contact with { Steps = [] });
            Continue(need, day + need.Customer.Dice.Between(1, 4));
            return;
        }
        _world.Truth.Count("needs lost in the checkout");
        End(need, day);
    }

    /// <summary>After advice and a ride one may buy on the spot; otherwise one sleeps over it, longer over more.</summary>
    static int Gap(Need need, Contact contact)
    {
        var dice = need.Customer.Dice;
        if (contact.IsInStore && OpeningHours.HasTimeAfter(need.NotBefore) && dice.Chance(0.4))
            return 0;
        return need.IsScripted ? dice.Between(1, 2) : need.Size switch
        {
            NeedSize.Big => dice.Between(1, 8),
            NeedSize.Medium => dice.Between(1, 4),
            _ => dice.Between(1, 2),
        };
    }
}
