/** What a page may ask of the tracker. */
export interface Wm {
  /** An event of the e-commerce specification, or one of your own. */
  (event: CommerceEvent, properties?: Order & Product & Record<string, unknown>): void;
  (event: string & {}, properties?: Record<string, unknown>): void;
  (command: "page", name?: string, properties?: Record<string, unknown>): void;
  (command: "track", event: string, properties?: Record<string, unknown>): void;
  /** Who it is, under the number or address by which the company knows them. */
  (command: "identify", userId: string, traits?: Record<string, unknown>): void;
  (command: "identify", traits: Record<string, unknown>): void;
  /** The company somebody belongs to. */
  (command: "group", groupId: string, traits?: Record<string, unknown>): void;
  /** What was decided; purposes not named stay as they were. */
  (command: "consent", choice: Consent, proof?: Record<string, unknown>): void;
  /** After signing out. */
  (command: "reset"): void;
  consent(choice: Consent, proof?: Record<string, unknown>): void;
}

export type Consent = Partial<Record<"analytics" | "personalisation" | "marketing" | "retargeting" | "service", boolean>>;

export type CommerceEvent =
  | "Products Searched"
  | "Product List Viewed"
  | "Product Clicked"
  | "Product Viewed"
  | "Product Added"
  | "Product Removed"
  | "Cart Viewed"
  | "Checkout Started"
  | "Checkout Step Viewed"
  | "Checkout Step Completed"
  | "Payment Info Entered"
  | "Order Completed"
  | "Order Cancelled"
  | "Coupon Applied"
  | "Product Added to Wishlist"
  | "Live Chat Conversation Started"
  | "Live Chat Conversation Ended";

export interface Product {
  product_id?: string;
  sku?: string;
  name?: string;
  category?: string;
  brand?: string;
  variant?: string;
  price?: number;
  quantity?: number;
  coupon?: string;
  position?: number;
}

export interface Order {
  order_id?: string;
  /** With tax and shipping. */
  total?: number;
  /** Without tax and shipping. */
  revenue?: number;
  /** ISO 4217. */
  currency?: string;
  payment_method?: string;
  products?: readonly Product[];
}
