// name: Normalises customer information before it is hashed
mock('getAllEventData', {
  event_name: 'generate_lead',
  user_data: {
    email_address: ' John_Smith@gmail.com ',
    phone_number: '+1 (650) 555-1212',
    address: {
      first_name: 'Mary',
      city: 'New York',
      region: 'Arizona',
      postal_code: '94035-1234',
      country: 'USA',
    },
  },
});

runCode(fields);

callLater(() => {
  assertThat(request.body.data[0].user_data).isEqualTo({
    em: '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f',
    ph: 'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176',
    fn: '6915771be1c5aa0c886870b6951b03d7eafc121fea0e80a5ea83beb7c449f4ec',
    ct: '350c754ba4d38897693aa077ef43072a859d23f613443133fecbbd90a3512ca5',
    st: '9c0ada37bf74aeefae949fdfc90db0cf6eaf90192eff67d65887771f0585e055',
    zp: '1794327a4d443904421f5ca1f3d72d0a62ba2f0770d80755ec2220fc0efb052e',
    country: '79adb2a2fce5c6ba215fe5f27f532d4e7edbac4b6a5e09e1ef3a08084a904621',
  });
});
