import { amount, count, listOf, objectOf, oneOf, text } from './values.ts';

/** How a purchase reaches the customer. */
const deliveryCategory = oneOf('in_store', 'curbside', 'home_delivery');

/** An id of the catalogue. */
const contentId = { type: ['string', 'integer'], minLength: 1, description: 'a text or a whole number' };

/**
 * Who the customer is to the business. Meta's page lists it as a key of the event and shows it inside `custom_data`
 * (meta-capi.md 1.3); both are taken.
 */
export const customerSegmentation = oneOf(
  ...['business', 'business_line', 'product_area', 'medium'].flatMap(scope => [
    `new_customer_to_${scope}`,
    `existing_customer_to_${scope}`,
  ]),
  'customer_in_loyalty_program',
);

/**
 * JSON Schema of `custom_data` (meta-capi.md 3). Keys that are not listed are custom properties and free.
 *
 * `content_type` has more values than that page: the pages on hotel, flight, destination, automotive and real estate
 * ads each give their own.
 */
export const customDataSchema = {
  type: 'object',
  description: 'an object',
  properties: {
    value: amount,
    currency: { type: 'string', format: 'currency', description: 'a currency code of ISO 4217' },
    content_ids: listOf(contentId),
    contents: listOf(
      objectOf({
        id: contentId,
        quantity: count,
        item_price: amount,
        delivery_category: deliveryCategory,
        // Known from Meta's SDK only.
        title: text,
        description: text,
        brand: text,
        category: text,
      }),
    ),
    content_type: oneOf(
      ...['product', 'product_group', 'hotel', 'flight', 'destination', 'vehicle', 'home_listing'],
    ),
    content_name: text,
    content_category: text,
    // The pixel's page calls it a boolean, for CompleteRegistration; the SDK sends a text.
    status: { type: ['boolean', 'string'], description: 'true, false or a text' },
    num_items: count,
    order_id: text,
    predicted_ltv: amount,
    net_revenue: amount,
    search_string: text,
    delivery_category: deliveryCategory,
    item_number: text,
    customer_segmentation: customerSegmentation,
  },
};
