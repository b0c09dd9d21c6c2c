/**
 * Each parameter, and the paths in event data where it may come from, in the order in which the tag looks for them:
 * `parameter=path,path`, one after the other with a blank in between. Cookies and click ids stand in brackets.
 */
export function sources(): string {
  return (
    'event_id=x-fb-sed-event_id,event_id,x-ga-event_id,x-fb-event_id,eventID,eventId,unique_event_id,transaction_id ' +
    'event_source_url=page_location,page_url referrer_url=page_referrer ' +
    'user_data.em=x-fb-ud-em,email,user_data.em,user_data.email_address,user_data.email,user_data.sha256_email_address ' +
    'user_data.ph=x-fb-ud-ph,phone,user_data.ph,user_data.phone_number,user_data.phone,user_data.sha256_phone_number ' +
    'user_data.fn=x-fb-ud-fn,firstName,FirstName,nameFirst,first_name,user_data.fn,user_data.address.first_name,' +
    'user_data.address.sha256_first_name,user_data.first_name ' +
    'user_data.ln=x-fb-ud-ln,lastName,LastName,nameLast,last_name,user_data.ln,user_data.address.last_name,' +
    'user_data.address.sha256_last_name,user_data.last_name ' +
    'user_data.ct=x-fb-ud-ct,city,user_data.ct,user_data.address.city,user_data.city ' +
    'user_data.st=x-fb-ud-st,state,region,user_data.state,user_data.st,user_data.address.region,user_data.region ' +
    'user_data.zp=x-fb-ud-zp,zip,postal_code,user_data.zp,user_data.address.postal_code,user_data.postal_code ' +
    'user_data.country=x-fb-ud-country,countryCode,country,user_data.address.country,user_data.country ' +
    'user_data.db=x-fb-ud-db,db,user_data.date_of_birth,user_data.db ' +
    'user_data.ge=x-fb-ud-ge,gender,user_data.gender,user_data.ge ' +
    'user_data.external_id=x-fb-ud-external_id,external_id,userId,user_data.external_id,user_id,client_id ' +
    'user_data.client_ip_address=x-fb-ud-client_ip_address,ip_override,client_ip_address ' +
    'user_data.client_user_agent=x-fb-ud-client_user_agent,user_agent,client_user_agent ' +
    'user_data.fbc=x-fb-ud-fbc,(fbclid),fbclid,x-fb-ck-fbc,_fbc,fbc,common_cookie._fbc,(_fbc) ' +
    'user_data.fbp=x-fb-ud-fbp,x-fb-ck-fbp,_fbp,fbp,common_cookie._fbp,(_fbp) ' +
    'custom_data.value=x-fb-cd-value,value,ecommerce.value,custom_properties.value ' +
    'custom_data.currency=x-fb-cd-currency,currency,ecommerce.currency,items.0.currency,custom_properties.currency ' +
    'custom_data.order_id=x-fb-cd-order_id,transaction_id,order_id,ecommerce.transaction_id ' +
    'custom_data.search_string=x-fb-cd-search_string,search_term,search_string ' +
    'custom_data.contents=x-fb-cd-contents,items,ecommerce.items ' +
    'custom_data.content_ids=x-fb-cd-content_ids,items,ecommerce.items'
  );
}
