namespace Wegmarke.Demo.Musterhaus.Planting;

/// <summary>What a customer of the shop goes through, in this order.</summary>
public enum CheckoutStep { Cart, Address, Shipping, Payment, Review }
