___TERMS_OF_SERVICE___

By creating or modifying this file you agree to Google Tag Manager's Community
Template Gallery Developer Terms of Service available at
https://developers.google.com/tag-manager/gallery-tos (or such other URL as
Google may provide), as modified from time to time.


___INFO___

{
  "type": "TAG",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Meta Conversions API for GA4",
  "brand": {
    "id": "brand_dummy",
    "displayName": "",
    "thumbnail": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAGAAAABgCAYAAADimHc4AAAN10lEQVR4nOydCVxU1R7Hf3cWQFkHEBCQHUVFRDAU9CkuiJb6SjOzep9K65m+1tdmWi6VPm3VyvKZlr3Kj6X5UkwEFRFXcA/XQBh2UNlXgZn7zrkmj4EB7r0MOMD9fj7AzJ1zB+b/u+d//uf/P/eggEim+PylDwPTcSyYEID1ZhjGg2VZT/LTGt0Y8hlLyWdMZ4F0sEhjwCZpauQHYrJjiiACRkjjSPfIvnKl9gUW7FTyRwyBRANEmLMMg72aWvmXMRkxeXzP4yUANbxMqXmDNJ4PhukFiZZh2WryfYOmTv4hHyFaFUAyfDv4Uwi5rH5V1B/xt1pqJm/phWAEKy3sTVczMuZ5YnwlJIRBbcYwoVqtzMq6WBWbhzyt3mb6Dka6RtrKzbRR5NUwSLQfFsc1NbJp+gZqWdMD4QhXyMw0eyTjGxBiS1kvzS5q26YvNROgt6/yCxLhhELCoDBgRlPbNj2uMwbc7xvxHPmxDBIdxXBfO++ClKK003cPNIwBEzwnOJrIGTW5+s0g0XHQ6Ki+3muvOj6fPm1wQaYK2QrJ+J0ACedZuXJRw1P6bZL7JE+Fkk0hz+SQ6Hga9QKuB8hN2GWS8TsROqlVKpfTh3+6IHYkJDoVkk8Lpz+ZSR6T/Ij7uQKJTqe+jhkokym0D0LinkBtryCjcCAk7gnU9mRqzDhB4h7BOJEewHoIrMvo4OPeB+EhvnBxtIGrkw13LDu/BDk3ShCfmILUjJuQaAGGdWKm+ETUkEqOKQSiVMgwa0owpob7QybXL6BWwyLqUDJ+jj4DDXksoQtX3iT5H8GWcXe2xUtPhsPZ0YZXe3V2Ib7aegQZuaLKpt0aGUQQFuTF2/gUD1c77hyJ5ggWoL+HA6aN94dQpk8YglGSCM0Q7IKeeSQME8P8IA6WpEC0uJiSh8TzaiQlZ6Cy6jZ6MgqB7eHhYof2oFDIETjQlfuaP2c0TidnYmvUKeTeKEVPRLAAfR3ase6K9rUmAdPwIW4YNsgVsUevYEfM+R7XIwSPAXV19TA0crkMU8YOxrolMxEa6IGehGAB1DkdF0pamJvhpafGY96snrMeQLAAGe0SgN+MO2KUH1a9Oh221r3R3REswKGTf5BIRgMxsAIyHl797LHmjYfg7WaP7oxgAfJvlWF79FkIpbCoQnDGydLcFIsXTIabswrdFbmvnfdyCCRFfRNB/m5QWfFzEeqcQry2+r9IOH2di3Ic7S3R28yE17kmSjlGDvXEmYuZKK/sfhGSKAFoNJmQlAK5TIb+7g5gZK0l4y7ii+/jodGynPEvp+Yj9sgVFJdWkTmFLXrxEMLURIERgZ44cS4d1TV16E6ISsY1hktHjyDpaIcm6egCko5Oaj0drZDLMfv+IDzQSka1MQXE/S35JAoVBpgrWFhbICg0AMNG+sPN2xW29jawVllyr5UUlaG4sBQZqVk4dyIZ5xIvoqK0Ah1BuwUwBCEB7vjn3Am82qZl3cK7X+xFzW1x85FeJNR9YuEsTHs0EnIFv4UgGhJ07N4ajR837ER1ZTUMiSgXZGhyCkqRlVeE0GFtJ+tUJDT1crPDETKeCGXiX8di6drXyFU/BDIZ//iDth04tD8ipo8hvaMU6X9kwlAYhQAUKkIOcV0hAR5gmNbdkaO9FefuTpKEHl9mPjUVC956mvQA8feZ0HNDx9+HyvIqXEtOhSEwGgEodOy4VVyJ+4a4t9nW1UnFTdTOXMpqtR29el959zkiwLQ2heUDfY/gUUNhbtkb509epFUttAejEoBCZ9olZVUIGuzWZltPMllzsLXAqeSWXcL0xyZj1tzpMDR+Ab6oKKtsd08wOgEoaVmFKKuoIVnSfm22dSfpcRrOJl5Qo+nFOCx0CF5dudAgV74+6PtTAfKyCiAWoxSAcj3zFjfPGOjd9qoZWh4d5OOEC1dzGqIjpYkSa75Zit7mHXdvIRU2MMQfv/28HxqNuPSM0QpAuUQqZ9TFuPMoAvWxteSWxyhJaJmVX4xpxPXQAdMQUD+fsO84buTehJOro04ERQfmsuJy0a7IKOYBrUGvsiULIuHf35n3ObWkZmERNgamFuZoL1qNFitf/RQnD925qSX8/lF4/V/P67QpulGMv0UshBhErYroTOjV9+HXB0hvyOV9Ti87O4MYn7JuxcYG41OOHzyF+iZFKVsHFQYM8YEYjF4Aym3ygdds3I/ka/xEUNg7wBB8v347Duw6rHNs8swJUCibV3LFursuIQCltk5DRIhFEol2WqKOuKs0c3OU27e/hhCzMw7bNu7UOdbf3xtPv/yo3vZ+Ad24B9ylnvjjT76Nw76EyzrHq0lSL8lGhV9cXJCkUpErVH+Gta62Dkf3n8SxA4nc45agbuazFV/rHHP1dMZ7X70FE1P9762y479QrTGCV0UYA1t2nsS5K1l49omxyHV2wDULS2gaxfq9FPo/1sdvf4UjMSe4xy4effHRluWwUlnptLl09irWvPmZzjHbPjZYtfFtWFi1PK6o7MUJ0KV6QGPyzMzwm1NfXLa00jE+Ra5n4lV7uxbH9ic2PM9R5+HNee+RELKs4VhGShaW/mO1ziBr1tsU729YDDuHjqnKdUkB/J+MQNiSx2Fqrf+KrNY0T1VT1zEqYoTOsczr2XjtqeWcCIUklFw8fyVqGtUa6GD77vpFcPdpe0ZefKsEYuhyLijwuanwmBjUapuqejIPUDTf4GXBoie5Igs1/F1oT3hj7gqS82dRUqi7Om/RBy9icBC/ZZjFheIE6FI9gI/xKYW39VfMrG2tsWbzO5z/b0xWWi5yM3X3Vnpx2bOCQstsNe9NsnToMgIEv/AgL+NT1JXlLb5GB90Pv13GlSFbYs78mYicMR5COBF3CmLoEgIMf3kG+o0N4N0+q6SEJOVaDjNpT1i96W3083Jp9tqkh8aRkuXDEEJVRTUuJF2CGIxegIC5k+E6mt/9CLXEEFe2xSP672sR9WN0q23vuqN+Xv/PMQWPDsQL7zwDodBsaL3INbNGnYzzmz0WfrPG8mpbSOYFpz7dgZqiO+6HZik37/mUM3Rr0PLinm2x3OOpj07iKl1CKCU14nlTXybF+hqIwWgF8IgIRuD8B3i1zUu6hqSPt4PV6G7LFhQWgBXr3xRUgBeCVqvF0oWruaUrYjFKF+QSNoi38TMP/47ED35qZnzK2eO/4z+f/4SOYtNHP7TL+BSjE8AxyAfBL83g1TYrIRlnP/+11Tbbv9mNmF/iYGiidxzErjbGGT4YVUWsb8gAhLw+GzJ529dFzvHLOL12J/iQePgsqqtquBpue+vDtD6xYfUW/PDldhgCoxHAeeRAjHj9kRbXmTbmxoXrSFwjzLVcvZDCLagaHDRAdJ24IOcG1i7biLioIzAURjEI9x3hxxmfD6Xp+Uh451toRC7SpcsRxz0wGtPnRMLLr+1FYPSKT7uqRhSJlA7uTuAGXkPSbgFUvi5wGxcIS1d78tWHO1aefRMV2beQceg8ilNyWjyXIWnjQXPC4TN1JBgebqfqZikOL9qE26WVMAR0VhwyZhh8B3mRhJsr3P+cHWemZUOdko2Uy2lISjinkzE1NKIFkCnlGDh7HHymtWw8Gpmk7D5BJkeHdKIUGbkK3ScMQ/8Zo0j9lt9dl7UkXo9ftBlVBcXoTogSwMrDEfe9MhOWLvxKfyXEbZxdvwv1JNXrNm4o3McH8jY85XZZFY4u/Y7rWd0NUelo11H+vI1PsfF0Qtjix2BmawmhUHdzdNkWYvxCdEcEC2A7wBU+fxW+s7EpMb6e+7RbpZK4m+Pv/4jKvO67y4pgAdzGDhU1tecML0CBIjIInnh/K+pE5li6CoIFsPJsxw5nPI2fFnMav3+9Fz0BwQJYOLdvs47WoIPt+X/vQV7iVfQUBAug7YC9ImrLq5ESdQJpexNFT7C6KoIFKFXnwyxQ3CqwpoMAHWTVsWeIyznV4wx/F+ECpBfAUawALAOtpp64mGvIiDtHcjpp6OkIFoAazmfaCDKbFXaqpq4OZ9b9ityT0i7JjREcT9KY/Mq2w0JPw6Uf4iTj60FUQSaV5HdK0vivg6EZzPRoccs2ujtyH1uvVwT/5wySos2Mv0CScHLY9ndtMYdPE3BUrNOf7dRbMuzpcBu3TvGdeJUBMwAioelod5KOtmiSji4n6ejMNtLRPR0W7DUFiUzySWQoWgBqYMnIIiG2J2MAmw+JewSbLyNTo/OQuCdQ28u09bJfIXFPoLaXxapjr9LBABKdCrU5tf2deYCW2QeJzoVlOc/DCcBq6taSmLR7Vz6MiDu2rv2YPuYE2KeOV5PD6yDRSbDrolOPcCsMGqUiTFbRmRkkOhSSRChTymtW3n3eIEB0anQZSUksgESHwoB9dve1Yw33UOlsG5hSlHbRx9azFxFiNCQMDstq10SnHtRx9fqyaHSxVjz5OQYSBoO4nujo1P30pgedhXAyvW3ZmofJd8PtzdjDIcbPIrUvustHs1WIencuTS3KrLIqUq03V5n1Ie5oOCTEw2LTjdSiyISiBL07vra5Uoe4o/nkTdZL/29YICxIBUQ7f1/qwc2tNWvTqGRgPuNt7f4Tw8jMiAj+fM7pyZAUQx359h2r0Ty+Ly1uf1vtBd2vM8Un3JWBchH5JfOk/z+vC3HulQzLbmRR/0l0anw23/NE3zA12WdCKKmkPUK+QsCwKvIXqMgfYdPdhaERCjFaCRimhHzmIvLZj2nqtTti0uOSIIL/AQAA///+zy/xAAAABklEQVQDALzOGWHbQtnQAAAAAElFTkSuQmCC"
  },
  "description": "Sends the events of your server container to Meta\u0027s Conversions API. GA4 events become Meta\u0027s standard events, customer information is normalised and hashed before it leaves, and event_id, _fbp and _fbc are passed on, so that Meta recognises what the pixel has sent as well.",
  "containerContexts": [
    "SERVER"
  ],
  "categories": [
    "ADVERTISING",
    "CONVERSIONS",
    "ANALYTICS"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "GROUP",
    "name": "destinationGroup",
    "displayName": "Destination",
    "groupStyle": "ZIPPY_OPEN",
    "subParams": [
      {
        "type": "TEXT",
        "name": "pixelId",
        "displayName": "Dataset (Pixel) ID",
        "simpleValueType": true,
        "alwaysInSummary": true,
        "valueHint": "1234567890123456",
        "help": "The ID of the dataset, formerly called pixel, that receives the events. Copy it from \u003ca href\u003d\"https://www.facebook.com/events_manager2\" target\u003d\"_blank\"\u003eEvents Manager\u003c/a\u003e \u003e Data sources \u003e Settings.",
        "valueValidators": [
          {
            "type": "NON_EMPTY",
            "errorMessage": "Enter the ID of your dataset (pixel)."
          },
          {
            "type": "REGEX",
            "args": [
              "^[0-9]+$"
            ],
            "errorMessage": "The ID consists of digits only."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "accessToken",
        "displayName": "API access token",
        "simpleValueType": true,
        "help": "Generate it in \u003ca href\u003d\"https://www.facebook.com/events_manager2\" target\u003d\"_blank\"\u003eEvents Manager\u003c/a\u003e \u003e Data sources \u003e Settings \u003e Conversions API. The tag sends it in a request header only: it is never part of a URL or of a log. \u003ca href\u003d\"https://developers.facebook.com/documentation/ads-commerce/conversions-api/guides/end-to-end-implementation\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e.",
        "valueValidators": [
          {
            "type": "NON_EMPTY",
            "errorMessage": "Enter the access token of your dataset."
          },
          {
            "type": "REGEX",
            "args": [
              "^\\S+$"
            ],
            "errorMessage": "The token contains no blanks. Copy it again from Events Manager."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "testEventCode",
        "displayName": "Test event code",
        "simpleValueType": true,
        "valueHint": "TEST12345",
        "help": "Shows the events in Events Manager \u003e Test events while you preview the container. A code in event data is ignored: any visitor could set it. \u003ca href\u003d\"https://developers.facebook.com/documentation/ads-commerce/conversions-api/using-the-api\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e."
      },
      {
        "type": "CHECKBOX",
        "name": "testEventsInProduction",
        "checkboxText": "Use the test event code in production too",
        "simpleValueType": true,
        "help": "Meta counts test events like all others, and shows them among your tests. The tag writes a warning to the log.",
        "enablingConditions": [
          {
            "paramName": "testEventCode",
            "paramValue": "",
            "type": "PRESENT"
          }
        ]
      },
      {
        "type": "SIMPLE_TABLE",
        "name": "additionalDatasets",
        "displayName": "Further datasets",
        "help": "Each event is sent to these datasets as well, with one request each. If one fails, the others still get the event, and the tag fails.",
        "newRowButtonText": "Add dataset",
        "simpleTableColumns": [
          {
            "type": "TEXT",
            "name": "pixelId",
            "displayName": "Dataset (Pixel) ID",
            "isUnique": true,
            "valueValidators": [
              {
                "type": "NON_EMPTY",
                "errorMessage": "Enter the ID of your dataset (pixel)."
              },
              {
                "type": "REGEX",
                "args": [
                  "^[0-9]+$"
                ],
                "errorMessage": "The ID consists of digits only."
              }
            ]
          },
          {
            "type": "TEXT",
            "name": "accessToken",
            "displayName": "API access token",
            "valueValidators": [
              {
                "type": "NON_EMPTY",
                "errorMessage": "Enter the access token of your dataset."
              },
              {
                "type": "REGEX",
                "args": [
                  "^\\S+$"
                ],
                "errorMessage": "The token contains no blanks. Copy it again from Events Manager."
              }
            ]
          },
          {
            "type": "TEXT",
            "name": "testEventCode",
            "displayName": "Test event code"
          },
          {
            "type": "TEXT",
            "name": "appSecretProof",
            "displayName": "App secret proof"
          }
        ]
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "eventGroup",
    "displayName": "Event",
    "groupStyle": "ZIPPY_OPEN",
    "subParams": [
      {
        "type": "RADIO",
        "name": "eventNameMode",
        "displayName": "Event name",
        "simpleValueType": true,
        "defaultValue": "inherit",
        "radioItems": [
          {
            "value": "inherit",
            "displayValue": "From the event",
            "help": "GA4\u0027s events become Meta\u0027s standard events (purchase becomes Purchase); other names pass as they are. \u003ca href\u003d\"https://developers.facebook.com/documentation/meta-pixel/reference\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e.",
            "subParams": [
              {
                "type": "SIMPLE_TABLE",
                "name": "eventNameTable",
                "displayName": "Names of your own",
                "help": "Beats the built-in names. Leave the second column empty for events that are not to be sent.",
                "newRowButtonText": "Add name",
                "simpleTableColumns": [
                  {
                    "type": "TEXT",
                    "name": "ga4Name",
                    "displayName": "GA4 event",
                    "isUnique": true,
                    "valueValidators": [
                      {
                        "type": "NON_EMPTY",
                        "errorMessage": "Enter the event_name."
                      }
                    ]
                  },
                  {
                    "type": "TEXT",
                    "name": "metaName",
                    "displayName": "Meta event, or empty: do not send"
                  }
                ]
              },
              {
                "type": "CHECKBOX",
                "name": "viewItemListAsViewContent",
                "checkboxText": "Send view_item_list as ViewContent",
                "simpleValueType": true
              }
            ]
          },
          {
            "value": "standard",
            "displayValue": "Standard event",
            "subParams": [
              {
                "type": "SELECT",
                "name": "standardEventName",
                "displayName": "Standard event",
                "simpleValueType": true,
                "macrosInSelect": false,
                "defaultValue": "PageView",
                "selectItems": [
                  {
                    "value": "AddPaymentInfo",
                    "displayValue": "AddPaymentInfo"
                  },
                  {
                    "value": "AddToCart",
                    "displayValue": "AddToCart"
                  },
                  {
                    "value": "AddToWishlist",
                    "displayValue": "AddToWishlist"
                  },
                  {
                    "value": "CompleteRegistration",
                    "displayValue": "CompleteRegistration"
                  },
                  {
                    "value": "Contact",
                    "displayValue": "Contact"
                  },
                  {
                    "value": "CustomizeProduct",
                    "displayValue": "CustomizeProduct"
                  },
                  {
                    "value": "Donate",
                    "displayValue": "Donate"
                  },
                  {
                    "value": "FindLocation",
                    "displayValue": "FindLocation"
                  },
                  {
                    "value": "InitiateCheckout",
                    "displayValue": "InitiateCheckout"
                  },
                  {
                    "value": "Lead",
                    "displayValue": "Lead"
                  },
                  {
                    "value": "PageView",
                    "displayValue": "PageView"
                  },
                  {
                    "value": "Purchase",
                    "displayValue": "Purchase"
                  },
                  {
                    "value": "Schedule",
                    "displayValue": "Schedule"
                  },
                  {
                    "value": "Search",
                    "displayValue": "Search"
                  },
                  {
                    "value": "StartTrial",
                    "displayValue": "StartTrial"
                  },
                  {
                    "value": "SubmitApplication",
                    "displayValue": "SubmitApplication"
                  },
                  {
                    "value": "Subscribe",
                    "displayValue": "Subscribe"
                  },
                  {
                    "value": "ViewContent",
                    "displayValue": "ViewContent"
                  }
                ]
              }
            ]
          },
          {
            "value": "custom",
            "displayValue": "Custom event",
            "subParams": [
              {
                "type": "TEXT",
                "name": "customEventName",
                "displayName": "Custom event",
                "simpleValueType": true,
                "valueHint": "QuizFinished",
                "valueValidators": [
                  {
                    "type": "NON_EMPTY",
                    "errorMessage": "Choose or enter the name that Meta gets."
                  }
                ]
              }
            ]
          }
        ]
      },
      {
        "type": "SELECT",
        "name": "actionSource",
        "displayName": "Action source",
        "simpleValueType": true,
        "macrosInSelect": false,
        "defaultValue": "website",
        "selectItems": [
          {
            "value": "website",
            "displayValue": "Website"
          },
          {
            "value": "app",
            "displayValue": "App"
          },
          {
            "value": "email",
            "displayValue": "Email"
          },
          {
            "value": "phone_call",
            "displayValue": "Phone call"
          },
          {
            "value": "chat",
            "displayValue": "Chat"
          },
          {
            "value": "physical_store",
            "displayValue": "Physical store"
          },
          {
            "value": "system_generated",
            "displayValue": "System generated"
          },
          {
            "value": "business_messaging",
            "displayValue": "Business messaging"
          },
          {
            "value": "other",
            "displayValue": "Other"
          }
        ],
        "help": "Where the event took place. Choose \"System generated\" for what happens without the customer, such as the renewal of a subscription. \u003ca href\u003d\"https://developers.facebook.com/documentation/ads-commerce/conversions-api/parameters/server-event\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e."
      },
      {
        "type": "SELECT",
        "name": "messagingChannel",
        "displayName": "Messaging channel",
        "simpleValueType": true,
        "macrosInSelect": false,
        "defaultValue": "whatsapp",
        "selectItems": [
          {
            "value": "whatsapp",
            "displayValue": "WhatsApp"
          },
          {
            "value": "messenger",
            "displayValue": "Messenger"
          },
          {
            "value": "instagram",
            "displayValue": "Instagram"
          }
        ],
        "help": "Address and browser of the customer, cookies and URLs are not sent with messages. \u003ca href\u003d\"https://developers.facebook.com/documentation/ads-commerce/conversions-api/business-messaging\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e.",
        "enablingConditions": [
          {
            "paramName": "actionSource",
            "paramValue": "business_messaging",
            "type": "EQUALS"
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "appDataObject",
        "displayName": "App data object",
        "simpleValueType": true,
        "help": "A variable that gives an object, or JSON, with Meta\u0027s names: vendor_id, extinfo … It beats what is in the event data.",
        "enablingConditions": [
          {
            "paramName": "actionSource",
            "paramValue": "app",
            "type": "EQUALS"
          }
        ]
      },
      {
        "type": "SIMPLE_TABLE",
        "name": "appDataTable",
        "displayName": "App data parameters",
        "help": "They beat the object and the event data. Meta needs extinfo 0 and 4; GA4\u0027s apps send both. \u003ca href\u003d\"https://developers.facebook.com/documentation/ads-commerce/conversions-api/parameters/server-event\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e.",
        "newRowButtonText": "Add parameter",
        "simpleTableColumns": [
          {
            "type": "SELECT",
            "name": "name",
            "displayName": "Parameter",
            "isUnique": true,
            "macrosInSelect": false,
            "selectItems": [
              {
                "value": "advertiser_tracking_enabled",
                "displayValue": "advertiser_tracking_enabled"
              },
              {
                "value": "application_tracking_enabled",
                "displayValue": "application_tracking_enabled"
              },
              {
                "value": "extinfo",
                "displayValue": "extinfo, all 16 positions"
              },
              {
                "value": "extinfo.0",
                "displayValue": "extinfo 0: a2 for Android, i2 for iOS"
              },
              {
                "value": "extinfo.1",
                "displayValue": "extinfo 1: package"
              },
              {
                "value": "extinfo.2",
                "displayValue": "extinfo 2: short version"
              },
              {
                "value": "extinfo.3",
                "displayValue": "extinfo 3: long version"
              },
              {
                "value": "extinfo.4",
                "displayValue": "extinfo 4: version of the operating system"
              },
              {
                "value": "extinfo.5",
                "displayValue": "extinfo 5: device model"
              },
              {
                "value": "extinfo.6",
                "displayValue": "extinfo 6: locale"
              },
              {
                "value": "extinfo.7",
                "displayValue": "extinfo 7: abbreviation of the time zone"
              },
              {
                "value": "extinfo.8",
                "displayValue": "extinfo 8: carrier"
              },
              {
                "value": "extinfo.9",
                "displayValue": "extinfo 9: width of the screen"
              },
              {
                "value": "extinfo.10",
                "displayValue": "extinfo 10: height of the screen"
              },
              {
                "value": "extinfo.11",
                "displayValue": "extinfo 11: density of the screen"
              },
              {
                "value": "extinfo.12",
                "displayValue": "extinfo 12: cores of the processor"
              },
              {
                "value": "extinfo.13",
                "displayValue": "extinfo 13: storage in GB"
              },
              {
                "value": "extinfo.14",
                "displayValue": "extinfo 14: free storage in GB"
              },
              {
                "value": "extinfo.15",
                "displayValue": "extinfo 15: time zone of the device"
              },
              {
                "value": "campaign_ids",
                "displayValue": "campaign_ids"
              },
              {
                "value": "install_referrer",
                "displayValue": "install_referrer"
              },
              {
                "value": "installer_package",
                "displayValue": "installer_package"
              },
              {
                "value": "url_schemes",
                "displayValue": "url_schemes"
              },
              {
                "value": "vendor_id",
                "displayValue": "vendor_id"
              },
              {
                "value": "windows_attribution_id",
                "displayValue": "windows_attribution_id"
              },
              {
                "value": "consider_views",
                "displayValue": "consider_views"
              },
              {
                "value": "include_dwell_data",
                "displayValue": "include_dwell_data"
              },
              {
                "value": "include_video_data",
                "displayValue": "include_video_data"
              },
              {
                "value": "receipt_data",
                "displayValue": "receipt_data"
              }
            ]
          },
          {
            "type": "TEXT",
            "name": "value",
            "displayName": "Value"
          }
        ],
        "enablingConditions": [
          {
            "paramName": "actionSource",
            "paramValue": "app",
            "type": "EQUALS"
          }
        ]
      },
      {
        "type": "CHECKBOX",
        "name": "customizeEvent",
        "checkboxText": "Set further event parameters",
        "simpleValueType": true,
        "subParams": [
          {
            "type": "SIMPLE_TABLE",
            "name": "serverEventTable",
            "displayName": "Event parameters",
            "help": "They beat what is in the event data. An AppendValue names the event that it adds to in original_event_data. \u003ca href\u003d\"https://developers.facebook.com/documentation/ads-commerce/conversions-api/parameters/server-event\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e.",
            "newRowButtonText": "Add parameter",
            "simpleTableColumns": [
              {
                "type": "SELECT",
                "name": "name",
                "displayName": "Parameter",
                "isUnique": true,
                "macrosInSelect": false,
                "selectItems": [
                  {
                    "value": "event_id",
                    "displayValue": "event_id"
                  },
                  {
                    "value": "event_time",
                    "displayValue": "event_time"
                  },
                  {
                    "value": "event_source_url",
                    "displayValue": "event_source_url"
                  },
                  {
                    "value": "referrer_url",
                    "displayValue": "referrer_url"
                  },
                  {
                    "value": "opt_out",
                    "displayValue": "opt_out"
                  },
                  {
                    "value": "customer_segmentation",
                    "displayValue": "customer_segmentation"
                  },
                  {
                    "value": "advertiser_tracking_enabled",
                    "displayValue": "advertiser_tracking_enabled"
                  },
                  {
                    "value": "original_event_data.event_name",
                    "displayValue": "original_event_data.event_name"
                  },
                  {
                    "value": "original_event_data.event_time",
                    "displayValue": "original_event_data.event_time"
                  },
                  {
                    "value": "original_event_data.order_id",
                    "displayValue": "original_event_data.order_id"
                  },
                  {
                    "value": "original_event_data.event_id",
                    "displayValue": "original_event_data.event_id"
                  },
                  {
                    "value": "attribution_data.ad_id",
                    "displayValue": "attribution_data.ad_id"
                  },
                  {
                    "value": "attribution_data.adset_id",
                    "displayValue": "attribution_data.adset_id"
                  },
                  {
                    "value": "attribution_data.campaign_id",
                    "displayValue": "attribution_data.campaign_id"
                  },
                  {
                    "value": "attribution_data.scope",
                    "displayValue": "attribution_data.scope"
                  },
                  {
                    "value": "attribution_data.attribution_model",
                    "displayValue": "attribution_data.attribution_model"
                  },
                  {
                    "value": "attribution_data.attribution_share",
                    "displayValue": "attribution_data.attribution_share"
                  },
                  {
                    "value": "attribution_data.attribution_source",
                    "displayValue": "attribution_data.attribution_source"
                  },
                  {
                    "value": "attribution_data.attribution_value",
                    "displayValue": "attribution_data.attribution_value"
                  },
                  {
                    "value": "attribution_data.touchpoint_ts",
                    "displayValue": "attribution_data.touchpoint_ts"
                  },
                  {
                    "value": "attribution_data.touchpoint_type",
                    "displayValue": "attribution_data.touchpoint_type"
                  },
                  {
                    "value": "attribution_data.visit_time",
                    "displayValue": "attribution_data.visit_time"
                  }
                ]
              },
              {
                "type": "TEXT",
                "name": "value",
                "displayName": "Value"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "customerGroup",
    "displayName": "Customer information",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "TEXT",
        "name": "defaultCallingCode",
        "displayName": "Calling code of phone numbers without one",
        "simpleValueType": true,
        "valueHint": "49",
        "help": "Meta matches international numbers only. A number without + or 00 gets the calling code of the customer\u0027s country, or this one if the event has no address. \u003ca href\u003d\"https://developers.facebook.com/documentation/ads-commerce/conversions-api/parameters/customer-information-parameters\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e.",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^(\\+?[1-9][0-9]{0,3})?$"
            ],
            "errorMessage": "A calling code has one to four digits, such as 49."
          }
        ]
      },
      {
        "type": "CHECKBOX",
        "name": "clientIdAsExternalId",
        "checkboxText": "Use client_id as external_id where there is no user_id",
        "simpleValueType": true,
        "help": "Give the pixel the same id, so that Meta can tell that the two are one visitor. \u003ca href\u003d\"https://developers.facebook.com/documentation/ads-commerce/conversions-api/parameters/external-id\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e."
      },
      {
        "type": "CHECKBOX",
        "name": "customizeCustomer",
        "checkboxText": "Set customer information here, or leave out what the event data has",
        "simpleValueType": true,
        "subParams": [
          {
            "type": "CHECKBOX",
            "name": "skipCustomerData",
            "checkboxText": "Ignore customer information in the event data",
            "simpleValueType": true
          },
          {
            "type": "TEXT",
            "name": "customerObject",
            "displayName": "Object",
            "simpleValueType": true,
            "help": "A variable that gives an object, or JSON, with Meta\u0027s names: em, ph, fn … Raw values are normalised and hashed."
          },
          {
            "type": "SIMPLE_TABLE",
            "name": "customerTable",
            "displayName": "Parameters",
            "help": "They beat the object and the event data. Raw values are normalised and hashed. \u003ca href\u003d\"https://developers.facebook.com/documentation/ads-commerce/conversions-api/parameters/customer-information-parameters\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e.",
            "newRowButtonText": "Add parameter",
            "simpleTableColumns": [
              {
                "type": "SELECT",
                "name": "name",
                "displayName": "Parameter",
                "isUnique": true,
                "macrosInSelect": false,
                "selectItems": [
                  {
                    "value": "em",
                    "displayValue": "E-mail address (em)"
                  },
                  {
                    "value": "ph",
                    "displayValue": "Phone number (ph)"
                  },
                  {
                    "value": "fn",
                    "displayValue": "First name (fn)"
                  },
                  {
                    "value": "ln",
                    "displayValue": "Last name (ln)"
                  },
                  {
                    "value": "db",
                    "displayValue": "Date of birth (db)"
                  },
                  {
                    "value": "ge",
                    "displayValue": "Gender (ge)"
                  },
                  {
                    "value": "ct",
                    "displayValue": "City (ct)"
                  },
                  {
                    "value": "st",
                    "displayValue": "State (st)"
                  },
                  {
                    "value": "zp",
                    "displayValue": "Postal code (zp)"
                  },
                  {
                    "value": "country",
                    "displayValue": "Country (country)"
                  },
                  {
                    "value": "external_id",
                    "displayValue": "External ID (external_id)"
                  },
                  {
                    "value": "fbc",
                    "displayValue": "Click ID (fbc)"
                  },
                  {
                    "value": "fbp",
                    "displayValue": "Browser ID (fbp)"
                  },
                  {
                    "value": "client_ip_address",
                    "displayValue": "IP address (client_ip_address)"
                  },
                  {
                    "value": "client_user_agent",
                    "displayValue": "Browser (client_user_agent)"
                  },
                  {
                    "value": "fb_login_id",
                    "displayValue": "Facebook login ID (fb_login_id)"
                  },
                  {
                    "value": "lead_id",
                    "displayValue": "Lead ID (lead_id)"
                  },
                  {
                    "value": "subscription_id",
                    "displayValue": "Subscription ID (subscription_id)"
                  },
                  {
                    "value": "anon_id",
                    "displayValue": "App install ID (anon_id)"
                  },
                  {
                    "value": "madid",
                    "displayValue": "Advertising ID (madid)"
                  },
                  {
                    "value": "page_id",
                    "displayValue": "Page ID (page_id)"
                  },
                  {
                    "value": "page_scoped_user_id",
                    "displayValue": "Page-scoped user ID (page_scoped_user_id)"
                  },
                  {
                    "value": "ctwa_clid",
                    "displayValue": "WhatsApp click ID (ctwa_clid)"
                  },
                  {
                    "value": "whatsapp_business_account_id",
                    "displayValue": "WhatsApp account (whatsapp_business_account_id)"
                  },
                  {
                    "value": "ig_account_id",
                    "displayValue": "Instagram account (ig_account_id)"
                  },
                  {
                    "value": "ig_sid",
                    "displayValue": "Instagram-scoped ID (ig_sid)"
                  }
                ]
              },
              {
                "type": "TEXT",
                "name": "value",
                "displayName": "Value"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "commerceGroup",
    "displayName": "Commerce",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "TEXT",
        "name": "itemIdKey",
        "displayName": "Key of the item id",
        "simpleValueType": true,
        "valueHint": "item_id,item_name",
        "help": "The member of an item that has the id of your catalogue. Of several, separated by commas, the first that an item has counts."
      },
      {
        "type": "TEXT",
        "name": "itemIdPrefix",
        "displayName": "Prefix of item ids",
        "simpleValueType": true,
        "valueHint": "shopify_DE_"
      },
      {
        "type": "TEXT",
        "name": "itemIdSuffix",
        "displayName": "Suffix of item ids",
        "simpleValueType": true
      },
      {
        "type": "SELECT",
        "name": "contentType",
        "displayName": "Content type",
        "simpleValueType": true,
        "macrosInSelect": false,
        "defaultValue": "product",
        "selectItems": [
          {
            "value": "product",
            "displayValue": "product: ids of single products"
          },
          {
            "value": "product_group",
            "displayValue": "product_group: ids of groups of variants"
          }
        ],
        "help": "What the ids stand for in your catalogue. \u003ca href\u003d\"https://developers.facebook.com/documentation/ads-commerce/conversions-api/parameters/custom-data\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e."
      },
      {
        "type": "CHECKBOX",
        "name": "categoryTree",
        "checkboxText": "Send all levels of the item category (Clothes \u003e Shirts)",
        "simpleValueType": true
      },
      {
        "type": "CHECKBOX",
        "name": "valueFromItems",
        "checkboxText": "Add up the prices of the items where the event has no value",
        "simpleValueType": true
      },
      {
        "type": "TEXT",
        "name": "defaultCurrency",
        "displayName": "Currency where the event has none",
        "simpleValueType": true,
        "valueHint": "EUR",
        "help": "Three letters of ISO 4217. Without it, none is made up.",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^([A-Za-z]{3})?$"
            ],
            "errorMessage": "A currency has three letters, such as EUR."
          }
        ]
      },
      {
        "type": "CHECKBOX",
        "name": "customizeCommerce",
        "checkboxText": "Set custom data here, or leave out what the event data has",
        "simpleValueType": true,
        "subParams": [
          {
            "type": "CHECKBOX",
            "name": "skipCommerceData",
            "checkboxText": "Ignore items, value and other custom data in the event data",
            "simpleValueType": true
          },
          {
            "type": "TEXT",
            "name": "customDataPrefix",
            "displayName": "Prefix of event parameters to pass on",
            "simpleValueType": true,
            "valueHint": "meta_",
            "help": "meta_checkin_date becomes checkin_date: for travel, vehicles, real estate and properties of your own. \u003ca href\u003d\"https://developers.facebook.com/documentation/ads-commerce/conversions-api/parameters/custom-data\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e."
          },
          {
            "type": "TEXT",
            "name": "customDataObject",
            "displayName": "Object",
            "simpleValueType": true,
            "help": "A variable that gives an object, or JSON, with Meta\u0027s names or your own."
          },
          {
            "type": "SIMPLE_TABLE",
            "name": "customDataTable",
            "displayName": "Parameters",
            "help": "They beat the object and the event data.",
            "newRowButtonText": "Add parameter",
            "simpleTableColumns": [
              {
                "type": "TEXT",
                "name": "name",
                "displayName": "Parameter",
                "isUnique": true,
                "valueValidators": [
                  {
                    "type": "NON_EMPTY",
                    "errorMessage": "Enter a name."
                  }
                ]
              },
              {
                "type": "TEXT",
                "name": "value",
                "displayName": "Value"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "consentGroup",
    "displayName": "Consent and privacy",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "RADIO",
        "name": "consentMode",
        "displayName": "Send events",
        "simpleValueType": true,
        "defaultValue": "always",
        "radioItems": [
          {
            "value": "always",
            "displayValue": "Always",
            "help": "The tag does not look at consent. Choose this when its trigger already does."
          },
          {
            "value": "required",
            "displayValue": "Only if ad_storage is granted",
            "help": "Reads \u003ccode\u003econsent_state\u003c/code\u003e, or without it \u003ccode\u003ex-ga-gcs\u003c/code\u003e or \u003ccode\u003ex-ga-gcd\u003c/code\u003e of the GA4 hit. Everything but a clear \"granted\" counts as denied. \u003ca href\u003d\"https://developers.google.com/tag-platform/tag-manager/server-side/consent-mode\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e."
          },
          {
            "value": "requiredWithUserData",
            "displayValue": "Only if ad_storage and ad_user_data are granted",
            "help": "The second is in \u003ccode\u003econsent_state\u003c/code\u003e or \u003ccode\u003ex-ga-gcd\u003c/code\u003e."
          }
        ]
      },
      {
        "type": "SELECT",
        "name": "consentSource",
        "displayName": "Consent comes from",
        "simpleValueType": true,
        "macrosInSelect": false,
        "defaultValue": "event",
        "selectItems": [
          {
            "value": "event",
            "displayValue": "Event data"
          },
          {
            "value": "fields",
            "displayValue": "Variables"
          }
        ],
        "enablingConditions": [
          {
            "paramName": "consentMode",
            "paramValue": "always",
            "type": "NOT_EQUALS"
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "adStorage",
        "displayName": "ad_storage",
        "simpleValueType": true,
        "help": "A variable that gives true or granted; everything else counts as denied.",
        "enablingConditions": [
          {
            "paramName": "consentSource",
            "paramValue": "fields",
            "type": "EQUALS"
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "adUserData",
        "displayName": "ad_user_data",
        "simpleValueType": true,
        "help": "A variable that gives true or granted; everything else counts as denied.",
        "enablingConditions": [
          {
            "paramName": "consentSource",
            "paramValue": "fields",
            "type": "EQUALS"
          }
        ]
      },
      {
        "type": "RADIO",
        "name": "onDenied",
        "displayName": "If consent is denied",
        "simpleValueType": true,
        "defaultValue": "skip",
        "enablingConditions": [
          {
            "paramName": "consentMode",
            "paramValue": "always",
            "type": "NOT_EQUALS"
          }
        ],
        "radioItems": [
          {
            "value": "skip",
            "displayValue": "Do not send the event",
            "help": "No cookie is read or written, and the tag reports success."
          },
          {
            "value": "anonymous",
            "displayValue": "Send it without customer information and cookies",
            "help": "IP address and browser stay, without which Meta takes no event of a website. URLs lose their query."
          },
          {
            "value": "limited",
            "displayValue": "Send it with Limited Data Use",
            "help": "Without cookies. \u003ca href\u003d\"https://developers.facebook.com/documentation/ads-commerce/marketing-api/overview/data-processing-options\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e."
          }
        ]
      },
      {
        "type": "SELECT",
        "name": "limitedDataUse",
        "displayName": "Limited Data Use",
        "simpleValueType": true,
        "macrosInSelect": false,
        "defaultValue": "eventData",
        "selectItems": [
          {
            "value": "off",
            "displayValue": "Never"
          },
          {
            "value": "eventData",
            "displayValue": "As data_processing_options in the event data says"
          },
          {
            "value": "always",
            "displayValue": "Always"
          }
        ],
        "help": "For visitors from states of the US with privacy laws. \u003ca href\u003d\"https://developers.facebook.com/documentation/ads-commerce/marketing-api/overview/data-processing-options\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e."
      },
      {
        "type": "SELECT",
        "name": "limitedDataUseState",
        "displayName": "State",
        "simpleValueType": true,
        "macrosInSelect": true,
        "defaultValue": 0,
        "selectItems": [
          {
            "value": 0,
            "displayValue": "Let Meta locate the visitor"
          },
          {
            "value": 1000,
            "displayValue": "California"
          },
          {
            "value": 1001,
            "displayValue": "Colorado"
          },
          {
            "value": 1002,
            "displayValue": "Connecticut"
          },
          {
            "value": 1003,
            "displayValue": "Florida"
          },
          {
            "value": 1004,
            "displayValue": "Oregon"
          },
          {
            "value": 1005,
            "displayValue": "Texas"
          },
          {
            "value": 1006,
            "displayValue": "Montana"
          },
          {
            "value": 1007,
            "displayValue": "Delaware"
          },
          {
            "value": 1008,
            "displayValue": "Nebraska"
          },
          {
            "value": 1009,
            "displayValue": "New Hampshire"
          },
          {
            "value": 1010,
            "displayValue": "New Jersey"
          },
          {
            "value": 1011,
            "displayValue": "Minnesota"
          },
          {
            "value": 1012,
            "displayValue": "Maryland"
          },
          {
            "value": 1013,
            "displayValue": "Rhode Island"
          }
        ],
        "enablingConditions": [
          {
            "paramName": "limitedDataUse",
            "paramValue": "always",
            "type": "EQUALS"
          },
          {
            "paramName": "onDenied",
            "paramValue": "limited",
            "type": "EQUALS"
          }
        ]
      },
      {
        "type": "CHECKBOX",
        "name": "removePersonalData",
        "checkboxText": "Remove e-mail addresses and phone numbers from URLs and custom data",
        "simpleValueType": true,
        "defaultValue": true
      },
      {
        "type": "CHECKBOX",
        "name": "restrictedSource",
        "checkboxText": "Meta restricts this website (health, finance and other sensitive topics)",
        "simpleValueType": true,
        "help": "Meta takes less from such websites, and asks that you send less.",
        "subParams": [
          {
            "type": "SELECT",
            "name": "urlDetail",
            "displayName": "URLs",
            "simpleValueType": true,
            "macrosInSelect": false,
            "defaultValue": "origin",
            "selectItems": [
              {
                "value": "origin",
                "displayValue": "Without path and query"
              },
              {
                "value": "path",
                "displayValue": "Without query"
              },
              {
                "value": "full",
                "displayValue": "Whole"
              }
            ]
          },
          {
            "type": "CHECKBOX",
            "name": "standardParametersOnly",
            "checkboxText": "Send Meta\u0027s standard parameters only",
            "simpleValueType": true,
            "defaultValue": true
          },
          {
            "type": "TEXT",
            "name": "deniedEvents",
            "displayName": "Events that are not sent, one per line",
            "simpleValueType": true,
            "lineCount": 4,
            "textAsList": true,
            "help": "GA4\u0027s name or Meta\u0027s."
          }
        ]
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "cookieGroup",
    "displayName": "Cookies",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "CHECKBOX",
        "name": "generateFbp",
        "checkboxText": "Create _fbp where the pixel has not",
        "simpleValueType": true,
        "help": "The pixel makes this id of the browser itself, unless it is blocked. \u003ca href\u003d\"https://developers.facebook.com/documentation/ads-commerce/conversions-api/parameters/fbp-and-fbc\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e."
      },
      {
        "type": "TEXT",
        "name": "cookieDomain",
        "displayName": "Domain of the cookies",
        "simpleValueType": true,
        "valueHint": "auto",
        "help": "Empty or auto: the domain of your website with all its subdomains, which the pixel uses as well.",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^(auto|[A-Za-z0-9.-]+)?$"
            ],
            "errorMessage": "Enter a domain such as example.com."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "cookieDays",
        "displayName": "Lifetime of _fbp and _fbc",
        "simpleValueType": true,
        "valueHint": "90",
        "valueUnit": "days",
        "valueValidators": [
          {
            "type": "POSITIVE_NUMBER",
            "errorMessage": "Enter a number of days."
          }
        ]
      },
      {
        "type": "CHECKBOX",
        "name": "httpOnlyCookies",
        "checkboxText": "Keep _fbp and _fbc from scripts (HttpOnly)",
        "simpleValueType": true,
        "help": "The pixel cannot read them any more, and makes its own."
      },
      {
        "type": "CHECKBOX",
        "name": "rememberCustomer",
        "checkboxText": "Remember customer information for later events",
        "simpleValueType": true,
        "help": "In the cookie _gtmeec, which the tags of Meta and Stape use too: hashes only, out of reach of scripts (HttpOnly, Secure, SameSite). It is deleted when consent is withdrawn, and starts anew with another e-mail address.",
        "subParams": [
          {
            "type": "TEXT",
            "name": "rememberDays",
            "displayName": "Remember for",
            "simpleValueType": true,
            "valueHint": "90",
            "valueUnit": "days",
            "valueValidators": [
              {
                "type": "POSITIVE_NUMBER",
                "errorMessage": "Enter a number of days."
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "deliveryGroup",
    "displayName": "Delivery",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "TEXT",
        "name": "timeoutMs",
        "displayName": "Wait for Meta at most",
        "simpleValueType": true,
        "defaultValue": 1500,
        "valueUnit": "milliseconds",
        "help": "Meta advises 1,500 ms. \u003ca href\u003d\"https://developers.facebook.com/documentation/ads-commerce/conversions-api/support\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e.",
        "valueValidators": [
          {
            "type": "POSITIVE_NUMBER",
            "errorMessage": "Enter a number of milliseconds."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "retries",
        "displayName": "Try again",
        "simpleValueType": true,
        "defaultValue": 1,
        "valueUnit": "times",
        "help": "After a time-out, a network error, or an error of Meta that passes; with the same id and time, so that nothing counts twice.",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^[0-5]$"
            ],
            "errorMessage": "Enter a number from 0 to 5."
          }
        ]
      },
      {
        "type": "CHECKBOX",
        "name": "doNotWait",
        "checkboxText": "Do not wait for the answer",
        "simpleValueType": true,
        "help": "The tag succeeds as soon as the event is on its way. What goes wrong then is only in the log."
      },
      {
        "type": "SELECT",
        "name": "deadLetters",
        "displayName": "Keep events that could not be delivered",
        "simpleValueType": true,
        "macrosInSelect": false,
        "defaultValue": "no",
        "selectItems": [
          {
            "value": "no",
            "displayValue": "No"
          },
          {
            "value": "bigquery",
            "displayValue": "In BigQuery"
          },
          {
            "value": "firestore",
            "displayValue": "In Firestore"
          }
        ],
        "help": "Their customer information is hashed, and the access token is not part of them. \u003ccode\u003esgtm replay\u003c/code\u003e sends them again within 7 days."
      },
      {
        "type": "TEXT",
        "name": "deadLetterProject",
        "displayName": "Project",
        "simpleValueType": true,
        "help": "Empty: the project of the server container.",
        "enablingConditions": [
          {
            "paramName": "deadLetters",
            "paramValue": "no",
            "type": "NOT_EQUALS"
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "deadLetterDataset",
        "displayName": "BigQuery dataset",
        "simpleValueType": true,
        "enablingConditions": [
          {
            "paramName": "deadLetters",
            "paramValue": "bigquery",
            "type": "EQUALS"
          }
        ],
        "valueValidators": [
          {
            "type": "NON_EMPTY",
            "errorMessage": "Enter the BigQuery dataset."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "deadLetterTable",
        "displayName": "BigQuery table",
        "simpleValueType": true,
        "help": "Columns: dataset, api_version, reason, event, partner_agent, test_event_code (STRING), failed_at (INTEGER).",
        "enablingConditions": [
          {
            "paramName": "deadLetters",
            "paramValue": "bigquery",
            "type": "EQUALS"
          }
        ],
        "valueValidators": [
          {
            "type": "NON_EMPTY",
            "errorMessage": "Enter the BigQuery table."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "deadLetterPath",
        "displayName": "Firestore collection",
        "simpleValueType": true,
        "valueHint": "meta_events",
        "enablingConditions": [
          {
            "paramName": "deadLetters",
            "paramValue": "firestore",
            "type": "EQUALS"
          }
        ],
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^[^/]+(/[^/]+/[^/]+)*$"
            ],
            "errorMessage": "Enter the path of a collection, such as meta_events."
          }
        ]
      },
      {
        "type": "SELECT",
        "name": "apiVersion",
        "displayName": "Version of the Graph API",
        "simpleValueType": true,
        "macrosInSelect": false,
        "defaultValue": "v26.0",
        "selectItems": [
          {
            "value": "v26.0",
            "displayValue": "v26.0"
          },
          {
            "value": "v25.0",
            "displayValue": "v25.0"
          },
          {
            "value": "v24.0",
            "displayValue": "v24.0"
          },
          {
            "value": "v23.0",
            "displayValue": "v23.0"
          }
        ],
        "help": "\u003ca href\u003d\"https://developers.facebook.com/docs/graph-api/changelog/versions/\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e."
      },
      {
        "type": "TEXT",
        "name": "appSecretProof",
        "displayName": "App secret proof",
        "simpleValueType": true,
        "help": "Only if your app demands it: HMAC-SHA256 of the access token with the app secret, in hex. \u003ca href\u003d\"https://developers.facebook.com/docs/graph-api/guides/secure-requests\" target\u003d\"_blank\"\u003eLearn more\u003c/a\u003e.",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^([0-9a-f]{64})?$"
            ],
            "errorMessage": "The proof has 64 hex digits in lower case."
          }
        ]
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "diagnosisGroup",
    "displayName": "Diagnosis",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "RADIO",
        "name": "logMode",
        "displayName": "Log to the console",
        "simpleValueType": true,
        "defaultValue": "preview",
        "radioItems": [
          {
            "value": "off",
            "displayValue": "Never"
          },
          {
            "value": "preview",
            "displayValue": "In preview"
          },
          {
            "value": "always",
            "displayValue": "Always"
          }
        ],
        "help": "What was mapped from where, what was dropped, Meta\u0027s answer and what to do about it. Neither the access token nor customer information is logged."
      },
      {
        "type": "CHECKBOX",
        "name": "logToBigQuery",
        "checkboxText": "Log to BigQuery as well",
        "simpleValueType": true,
        "help": "The same lines. Columns: logged_at (INTEGER), step, line (STRING)."
      },
      {
        "type": "TEXT",
        "name": "logProject",
        "displayName": "Project",
        "simpleValueType": true,
        "help": "Empty: the project of the server container.",
        "enablingConditions": [
          {
            "paramName": "logToBigQuery",
            "paramValue": true,
            "type": "EQUALS"
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "logDataset",
        "displayName": "BigQuery dataset",
        "simpleValueType": true,
        "enablingConditions": [
          {
            "paramName": "logToBigQuery",
            "paramValue": true,
            "type": "EQUALS"
          }
        ],
        "valueValidators": [
          {
            "type": "NON_EMPTY",
            "errorMessage": "Enter the BigQuery dataset."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "logTable",
        "displayName": "BigQuery table",
        "simpleValueType": true,
        "enablingConditions": [
          {
            "paramName": "logToBigQuery",
            "paramValue": true,
            "type": "EQUALS"
          }
        ],
        "valueValidators": [
          {
            "type": "NON_EMPTY",
            "errorMessage": "Enter the BigQuery table."
          }
        ]
      }
    ]
  }
]


___SANDBOXED_JS_FOR_SERVER___

// sgtm-capi 0.1.0, built from src/index.ts. Change it there, not here.

// src/apis.ts
// The APIs that nearly every event needs more than once.
const JSON = require("JSON");
const Object = require("Object");
const getCookieValues = require("getCookieValues");
const getTimestampMillis = require("getTimestampMillis");
const makeString = require("makeString");
const setCookie = require("setCookie");
const sha256Sync = require("sha256Sync");

// src/numbers.ts
// Reads a number in either decimal style; NaN for what is no number.
function parseNumber(text) {
  const makeNumber = require("makeNumber");
  const plain = text.trim();
  return plain.match("^-?\\d{1,15}(?:\\.\\d{1,15})?$") ? makeNumber(plain) : parseGrouped(plain || "none");
}

function parseGrouped(plain) {
  const pointStyle = "^-?\\d{1,3}(?:[,' ]\\d{3}){1,9}\\.\\d{1,9}$|^-?\\d{1,3}(?:,\\d{3}){2,9}$|^-?\\d{1,3}(?:[' ]\\d{3}){1,9}$";
  const commaStyle = "^-?\\d{1,3}(?:[.' ]\\d{3}){1,9},\\d{1,9}$|^-?\\d{1,3}(?:\\.\\d{3}){2,9}$|^-?\\d{1,15},(?:\\d{1,2}|\\d{4,9})$";
  const makeNumber = require("makeNumber");
  const digits = plain.split("'").join("").split(" ").join("");
  if (plain.match(pointStyle)) return makeNumber(digits.split(",").join(""));
  if (plain.match(commaStyle)) return makeNumber(digits.split(".").join("").replace(",", "."));
  return makeNumber(plain);
}

// src/values.ts
// A string as it is, a number as text; `undefined` for a blank string and for everything else.
function textOf(value) {
  if (typeof value === "number") return makeString(value);
  return typeof value === "string" && value.trim() ? value : undefined;
}

// A number, also when given as text in either decimal style; `undefined` for everything else. 0 is a number.
function numberOf(value) {
  const number = typeof value === "string" ? parseNumber(value) : value;
  return typeof number === "number" && number - number === 0 ? number : undefined;
}

// A whole number of things, 0 or more; `undefined` for everything else.
function countOf(value) {
  const number = numberOf(value);
  return number !== undefined && number >= 0 && number % 1 === 0 ? number : undefined;
}

// An object or array; an empty object for everything else, so that members can be read without a test.
function recordOf(value) {
  return value && typeof value === "object" ? value : {};
}

// The items of an array, the members of an object (GA4 hands arrays over as `{0: …, 1: …}`), or the value alone.
function listOf(value) {
  return value && typeof value === "object" ? Object.values(value) : [value];
}

// What a customer entered: a text, or the texts of a list with a blank line in between; `undefined` if there is none.
function entryOf(value) {
  if (typeof value !== "object") return textOf(value);
  const texts = listOf(value).map(textOf).filter((text) => text !== undefined);
  return texts.length > 0 ? texts.join("\n\n") : undefined;
}

// Reads JSON where a text holds an object or a list; every other value stays as it is.
function parsed(value) {
  const isJson = typeof value === "string" && value.match("^\\s{0,9}[[{]");
  return isJson ? JSON.parse(value) : value;
}

// src/consent.ts
// Whether the visitor has not granted what the field `consentMode` asks for.
function isConsentDenied(event) {
  if (data.consentMode === "required") return !isGranted("ad_storage");
  return data.consentMode === "requiredWithUserData" && !(isGranted("ad_storage") && isGranted("ad_user_data"));
  function isGranted(signal) {
    const isStorage = signal === "ad_storage";
    if (data.consentSource === "fields") return isYes(isStorage ? data.adStorage : data.adUserData);
    const state = recordOf(event.consent_state)[signal];
    if (state !== undefined) return isYes(state);
    const gcs = event["x-ga-gcs"];
    if (gcs && isStorage) return gcs.match("^G.1") !== null;
    const gcd = event["x-ga-gcd"];
    return gcd ? isGrantedByGcd(gcd.charAt(isStorage ? 2 : 6)) : false;
  }
  function isYes(value) {
    return value === true || value === "granted";
  }
  function isGrantedByGcd(character) {
    const digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
    const states = digits.indexOf(character);
    if (states < 0) return false;
    const update = states & 3;
    const initial = states >> 2 & 3;
    return (update > 1 ? update : initial > 1 ? initial : states >> 4) === 3;
  }
}

// src/fbc.ts
// `fb.{subdomain index}.{time of creation in ms}.{fbclid}`, to which the parameter builder may add an appendix.
const FBC = "^fb\\.\\d\\.\\d{13}\\.[A-Za-z0-9_-]{1,500}(?:\\.(?:[A-Za-z0-9_-]{8}|[A-Za-z]{2}))?$";

// The click id exactly as it is: it is case-sensitive.
function clickOn(event, stored) {
  const url = event.page_location || "";
  const parsed = require("parseUrl")(url);
  const id = parsed && listOf(parsed.searchParams.fbclid)[0] || event.fbclid;
  const isClick = typeof id === "string" && id.match("^[A-Za-z0-9_-]{1,500}$");
  if (!isClick || stored && stored.split(".")[3] === id) return stored;
  return "fb." + subdomainIndex(url) + "." + getTimestampMillis() + "." + id;
}

// src/fbp.ts
// `fb.{subdomain index}.{time of creation in ms}.{random number}`, to which the parameter builder may add an appendix.
const FBP = "^fb\\.\\d\\.\\d{13}\\.\\d{1,30}(?:\\.(?:[A-Za-z0-9_-]{8}|[A-Za-z]{2}))?$";

// src/cookies.ts
// The first well-formed value of a cookie of Meta's: from event data, else from the browser.
function readCookie(event, name, pattern) {
  if (event.explicit) {
    const given = event.explicit.ck[name.slice(1)];
    if (typeof given === "string" && given.match(pattern)) return given;
  }
  return getCookieValues(name, true).filter((value) => value.match(pattern))[0];
}

// Writes a cookie of Meta's, which the pixel can read unless the user wants it kept from scripts.
function keepCookie(name, value) {
  setCookie(name, value, {
    domain: data.cookieDomain ? cookieDomain() : "auto",
    path: "/",
    "max-age": data.cookieDays ? secondsIn(data.cookieDays) : 7776000,
    secure: true,
    sameSite: "Lax",
    httpOnly: data.httpOnlyCookies || false
  });
}

// The domain that the user has set, if it is one; else the one that GTM finds.
function cookieDomain() {
  const domain = (textOf(data.cookieDomain) || "").trim();
  return domain.match("^(?:[A-Za-z0-9-]{1,63}\\.){1,9}[A-Za-z0-9-]{1,63}$") ? domain : "auto";
}

// Days as seconds; 90 days for what is no number of days.
function secondsIn(days) {
  const seconds = require("makeInteger")(days) * 86400;
  return seconds > 0 ? seconds : 7776000;
}

// Dots in the domain that the cookie is set for: 1 for `example.com`, and where there is none, as Meta asks of servers (fbp and fbc parameters).
function subdomainIndex(url) {
  const own = cookieDomain();
  const domain = own === "auto" ? require("computeEffectiveTldPlusOne")(url) : own;
  return domain.split(".").length - 1 || 1;
}

// src/look-up.ts
// Looks a word up in a packed table, a string of `word:result` with a blank before and behind each; `''` if it is not there.
function lookUp(table, word) {
  return (table.split(" " + word + ":")[1] || "").split(" ")[0];
}

// src/customer/birth-date.ts
// Date of birth as YYYYMMDD, from year-month-day, from day and month in either order before the year, and with the month as an English word, also behind the day of the week (customer information parameters, `db`).
function normalizeBirthDate(date) {
  const makeNumber = require("makeNumber");
  const text = date.trim();
  const yearFirst = text.match("^(\\d{4})(\\d\\d)(\\d\\d)$") || text.match("^(\\d{4})[^0-9A-Za-z]{1,3}(\\d{1,2})[^0-9A-Za-z]{1,3}(\\d{1,2})(?:\\D|$)");
  if (yearFirst) return join(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = text.match("^(\\d{1,2})[^0-9A-Za-z]{1,3}(\\d{1,2})[^0-9A-Za-z]{1,3}(\\d{4})(?:\\D|$)");
  if (!yearLast) return normalizeWords(text.toLowerCase());
  const first = makeNumber(yearLast[1]);
  const second = makeNumber(yearLast[2]);
  if (first > 12) return join(yearLast[3], yearLast[2], yearLast[1]);
  return second > 12 || first === second ? join(yearLast[3], yearLast[1], yearLast[2]) : "";
  function normalizeWords(words) {
    const months = " jan:01 feb:02 mar:03 apr:04 may:05 jun:06 jul:07 aug:08 sep:09 oct:10 nov:11 dec:12 ";
    if (words.match("^[0-9a-f]{32}")) return "";
    const afterDay = words.match("^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[^a-z0-9]{1,3}(.{8,60})$");
    if (afterDay) return normalizeBirthDate(afterDay[1]);
    const word = words.match("[a-z]{3,9}");
    const year = words.match("(?:^|\\D)(\\d{4})(?:\\D|$)");
    const day = words.match("(?:^|\\D)(\\d{1,2})(?:\\D|$)");
    const month = word ? lookUp(months, word[0].slice(0, 3)) : "";
    return month && year && day ? join(year[1], month, day[1]) : "";
  }
  function join(year, month, day) {
    const thisYear = 1970 + require("Math").floor(getTimestampMillis() / 31556952000);
    const isDate = isBetween(1900, year, thisYear) && isBetween(1, month, 12) && isBetween(1, day, 31);
    return isDate ? year + ("0" + month).slice(-2) + ("0" + day).slice(-2) : "";
  }
  function isBetween(min, part, max) {
    const number = makeNumber(part);
    return number >= min && number <= max;
  }
}

// src/customer/strip.ts
// Removes every match of an RE2 pattern; all of the text on a server image older than 2.0.0, which has no RE2.
function strip(text, pattern) {
  const regex = require("createRegex")(pattern, "g");
  return regex ? text.replace(regex, "") : "";
}

// src/customer/compact.ts
// Lower case without punctuation, symbols and blanks, as Meta wants names and places; `''` for a hash.
function compact(text) {
  const lower = text.toLowerCase().split(" ").join("");
  return lower.match("^[a-z0-9]{1,31}$") ? lower : strip(lower, "^\\s*[0-9a-f]{32}.*|[\\pC\\pP\\pS\\pZ\\s]");
}

// src/customer/countries.ts
// The alpha-2 code of ISO 3166-1 for an alpha-3 code or an English name in lower case without blanks and punctuation; `''` if it is neither.
function codeOfCountry(name) {
  const names = " and:ad andorra:ad are:ae unitedarabemirates:ae uae:ae afg:af afghanistan:af atg:ag antiguaandbarbuda:ag antiguabarbuda:ag aia:ai anguilla:ai alb:al albania:al arm:am armenia:am ago:ao angola:ao ata:aq antarctica:aq arg:ar argentina:ar asm:as americansamoa:as aut:at austria:at aus:au australia:au abw:aw aruba:aw ala:ax ålandislands:ax alandislands:ax aze:az azerbaijan:az bih:ba bosniaandherzegovina:ba bosniaherzegovina:ba bosnia:ba brb:bb barbados:bb bgd:bd bangladesh:bd bel:be belgium:be bfa:bf burkinafaso:bf bgr:bg bulgaria:bg bhr:bh bahrain:bh bdi:bi burundi:bi ben:bj benin:bj blm:bl saintbarthélemy:bl saintbarthelemy:bl stbarthélemy:bl stbarthelemy:bl bmu:bm bermuda:bm brn:bn brunei:bn bruneidarussalam:bn bol:bo bolivia:bo bes:bq caribbeannetherlands:bq bonairesinteustatiusandsaba:bq bonaire:bq bonairesinteustatiussaba:bq bra:br brazil:br bhs:bs bahamas:bs btn:bt bhutan:bt bvt:bv bouvetisland:bv bwa:bw botswana:bw blr:by belarus:by blz:bz belize:bz can:ca canada:ca cck:cc cocosislands:cc cocoskeelingislands:cc cod:cd democraticrepublicofthecongo:cd democraticrepublicofcongo:cd congokinshasa:cd drcongo:cd congodemocraticrepublicof:cd congodemocraticrepublicofthe:cd congothedemocraticrepublicofthe:cd congodemocraticrepublic:cd caf:cf centralafricanrepublic:cf cog:cg congo:cg congobrazzaville:cg che:ch switzerland:ch civ:ci côtedivoire:ci cotedivoire:ci ivorycoast:ci cok:ck cookislands:ck chl:cl chile:cl cmr:cm cameroon:cm chn:cn china:cn col:co colombia:co cri:cr costarica:cr cub:cu cuba:cu cpv:cv capeverde:cv caboverde:cv cuw:cw curaçao:cw curacao:cw cxr:cx christmasisland:cx cyp:cy cyprus:cy cze:cz czechia:cz czechrepublic:cz deu:de germany:de dji:dj djibouti:dj dnk:dk denmark:dk dma:dm dominica:dm dom:do dominicanrepublic:do dza:dz algeria:dz ecu:ec ecuador:ec est:ee estonia:ee egy:eg egypt:eg esh:eh westernsahara:eh eri:er eritrea:er esp:es spain:es eth:et ethiopia:et fin:fi finland:fi fji:fj fiji:fj flk:fk falklandislands:fk falklandislandsmalvinas:fk falklandislandsthemalvinas:fk fsm:fm micronesia:fm fro:fo faroeislands:fo fra:fr france:fr gab:ga gabon:ga gbr:gb unitedkingdom:gb uk:gb greatbritain:gb britain:gb england:gb scotland:gb wales:gb northernireland:gb unitedkingdomofgreatbritainandnorthernireland:gb grd:gd grenada:gd geo:ge georgia:ge guf:gf frenchguiana:gf ggy:gg guernsey:gg gha:gh ghana:gh gib:gi gibraltar:gi grl:gl greenland:gl gmb:gm gambia:gm gin:gn guinea:gn glp:gp guadeloupe:gp gnq:gq equatorialguinea:gq grc:gr greece:gr sgs:gs southgeorgiaandthesouthsandwichislands:gs southgeorgia:gs southgeorgiasouthsandwichislands:gs southgeorgiaandsouthsandwichislands:gs southgeorgiathesouthsandwichislands:gs gtm:gt guatemala:gt gum:gu guam:gu gnb:gw guineabissau:gw guy:gy guyana:gy hkg:hk hongkong:hk hongkongsarchina:hk hmd:hm heardislandandmcdonaldislands:hm heardandmcdonaldislands:hm heardislandmcdonaldislands:hm heardmcdonaldislands:hm hnd:hn honduras:hn hrv:hr croatia:hr hti:ht haiti:ht hun:hu hungary:hu idn:id indonesia:id irl:ie ireland:ie isr:il israel:il imn:im isleofman:im ind:in india:in iot:io britishindianoceanterritory:io irq:iq iraq:iq irn:ir iran:ir isl:is iceland:is ita:it italy:it jey:je jersey:je jam:jm jamaica:jm jor:jo jordan:jo jpn:jp japan:jp ken:ke kenya:ke kgz:kg kyrgyzstan:kg kyrgyzrepublic:kg khm:kh cambodia:kh kir:ki kiribati:ki com:km comoros:km kna:kn saintkittsandnevis:kn stkittsandnevis:kn saintkittsnevis:kn stkittsnevis:kn prk:kp northkorea:kp koreademocraticpeoplesrepublicof:kp koreathedemocraticpeoplesrepublicof:kp democraticpeoplesrepublicofkorea:kp kor:kr southkorea:kr korea:kr kwt:kw kuwait:kw cym:ky caymanislands:ky kaz:kz kazakhstan:kz lao:la laos:la laopeoplesdemocraticrepublic:la lbn:lb lebanon:lb lca:lc saintlucia:lc stlucia:lc lie:li liechtenstein:li lka:lk srilanka:lk lbr:lr liberia:lr lso:ls lesotho:ls ltu:lt lithuania:lt lux:lu luxembourg:lu luxemburg:lu lva:lv latvia:lv lby:ly libya:ly libyanarabjamahiriya:ly mar:ma morocco:ma mco:mc monaco:mc mda:md moldova:md mne:me montenegro:me maf:mf saintmartin:mf stmartin:mf saintmartinfrenchpart:mf stmartinfrenchpart:mf mdg:mg madagascar:mg mhl:mh marshallislands:mh mkd:mk northmacedonia:mk macedonia:mk macedoniatheformeryugoslavrepublicof:mk formeryugoslavrepublicofmacedonia:mk mli:ml mali:ml mmr:mm myanmar:mm burma:mm myanmarburma:mm mng:mn mongolia:mn mac:mo macao:mo macau:mo macaosarchina:mo mnp:mp northernmarianaislands:mp mtq:mq martinique:mq mrt:mr mauritania:mr msr:ms montserrat:ms mlt:mt malta:mt mus:mu mauritius:mu mdv:mv maldives:mv mwi:mw malawi:mw mex:mx mexico:mx mys:my malaysia:my moz:mz mozambique:mz nam:na namibia:na ncl:nc newcaledonia:nc ner:ne niger:ne nfk:nf norfolkisland:nf nga:ng nigeria:ng nic:ni nicaragua:ni nld:nl netherlands:nl holland:nl nor:no norway:no npl:np nepal:np nru:nr nauru:nr niu:nu niue:nu nzl:nz newzealand:nz omn:om oman:om pan:pa panama:pa per:pe peru:pe pyf:pf frenchpolynesia:pf png:pg papuanewguinea:pg phl:ph philippines:ph pak:pk pakistan:pk pol:pl poland:pl spm:pm saintpierreandmiquelon:pm stpierreandmiquelon:pm saintpierremiquelon:pm stpierremiquelon:pm pcn:pn pitcairnislands:pn pitcairn:pn pri:pr puertorico:pr pse:ps palestine:ps palestinianterritories:ps palestinianterritory:ps palestinianterritoryoccupied:ps prt:pt portugal:pt plw:pw palau:pw pry:py paraguay:py qat:qa qatar:qa reu:re réunion:re reunion:re rou:ro romania:ro srb:rs serbia:rs rus:ru russia:ru russianfederation:ru rwa:rw rwanda:rw sau:sa saudiarabia:sa slb:sb solomonislands:sb syc:sc seychelles:sc sdn:sd sudan:sd swe:se sweden:se sgp:sg singapore:sg shn:sh sainthelena:sh sthelena:sh sainthelenaascensionandtristandacunha:sh sainthelenaascensiontristandacunha:sh svn:si slovenia:si sjm:sj svalbardandjanmayen:sj svalbardjanmayen:sj svk:sk slovakia:sk slovakrepublic:sk sle:sl sierraleone:sl smr:sm sanmarino:sm sen:sn senegal:sn som:so somalia:so sur:sr suriname:sr ssd:ss southsudan:ss stp:st sãotoméandpríncipe:st saotomeandprincipe:st sãotomépríncipe:st saotomeprincipe:st slv:sv elsalvador:sv sxm:sx sintmaarten:sx sintmaartendutchpart:sx stmaarten:sx saintmaarten:sx syr:sy syria:sy syrianarabrepublic:sy swz:sz eswatini:sz swaziland:sz tca:tc turksandcaicosislands:tc turkscaicosislands:tc tcd:td chad:td atf:tf frenchsouthernterritories:tf tgo:tg togo:tg tha:th thailand:th tjk:tj tajikistan:tj tkl:tk tokelau:tk tls:tl timorleste:tl easttimor:tl tkm:tm turkmenistan:tm tun:tn tunisia:tn ton:to tonga:to tur:tr türkiye:tr turkiye:tr turkey:tr tto:tt trinidadandtobago:tt trinidadtobago:tt tuv:tv tuvalu:tv twn:tw taiwan:tw taiwanprovinceofchina:tw republicofchina:tw tza:tz tanzania:tz ukr:ua ukraine:ua uga:ug uganda:ug umi:um unitedstatesminoroutlyingislands:um usoutlyingislands:um usminoroutlyingislands:um usa:us unitedstates:us unitedstatesofamerica:us ury:uy uruguay:uy uzb:uz uzbekistan:uz vat:va vaticancity:va vatican:va holysee:va holyseevaticancitystate:va vaticancitystate:va vct:vc saintvincentandthegrenadines:vc stvincentandthegrenadines:vc saintvincentgrenadines:vc stvincentgrenadines:vc saintvincentthegrenadines:vc stvincentthegrenadines:vc saintvincentandgrenadines:vc ven:ve venezuela:ve vgb:vg britishvirginislands:vg virginislandsbritish:vg vir:vi usvirginislands:vi virginislandsus:vi unitedstatesvirginislands:vi vnm:vn vietnam:vn vut:vu vanuatu:vu wlf:wf wallisandfutuna:wf wallisfutuna:wf wsm:ws samoa:ws xkx:xk kosovo:xk yem:ye yemen:ye myt:yt mayotte:yt zaf:za southafrica:za zmb:zm zambia:zm zwe:zw zimbabwe:zw ";
  return lookUp(names, name) || lookUp(names, shortName());
  function shortName() {
    const state = "(?:the)?(?:arab|bolivarian|federal|federated|federative|independent|islamic|peoples|plurinational|socialist)*(?:commonwealth|grandduchy|kingdom|principality|(?:united)?republic|states?|sultanate)of(?:the)?";
    return strip(name, "^" + state + "|" + state + "$|^the|the$");
  }
}

// src/customer/country.ts
// The alpha-2 codes of ISO 3166-1 in either case, gathered by their first letters, and `xk` for Kosovo.
const ALPHA_2 = "^(?:[Aa][DEFGILMOQRSTUWXZdefgilmoqrstuwxz]|[Bb][ABDEFGHIJLMNOQRSTVWYZabdefghijlmnoqrstvwyz]|[Cc][ACDFGHIKLMNORUVWXYZacdfghiklmnoruvwxyz]|[Dd][EJKMOZejkmoz]|[Ee][CEGHRSTceghrst]|[Ff][IJKMORijkmor]|[Gg][ABDEFGHILMNPQRSTUWYabdefghilmnpqrstuwy]|[Hh][KMNRTUkmnrtu]|[Ii][DELMNOQRSTdelmnoqrst]|[Jj][EMOPemop]|[Kk][EGHIMNPRWYZeghimnprwyz]|[Ll][ABCIKRSTUVYabcikrstuvy]|[Mm][ACDEFGHKLMNOPQRSTUVWXYZacdefghklmnopqrstuvwxyz]|[Nn][ACEFGILOPRUZacefgilopruz]|[Oo][Mm]|[Pp][AEFGHKLMNRSTWYaefghklmnrstwy]|[Qq][Aa]|[Rr][EOSUWeosuw]|[Ss][ABCDEGHIJKLMNORSTVXYZabcdeghijklmnorstvxyz]|[Tt][CDFGHJKLMNORTVWZcdfghjklmnortvwz]|[Uu][AGMSYZagmsyz]|[Vv][ACEGINUaceginu]|[Ww][FSfs]|[Xx][Kk]|[Yy][ETet]|[Zz][AMWamw])$";

// Country: alpha-2 code of ISO 3166-1 in lower case, also from the alpha-3 code or the English name; what is neither is dropped (customer information parameters, `country`).
function normalizeCountry(country) {
  const name = compact(country);
  return name.match(ALPHA_2) ? name : codeOfCountry(name);
}

// The code of the first country given; `''` if there is none.
function countryCode(country) {
  return country ? normalizeCountry(country.split("\n\n")[0]) : "";
}

// src/customer/email.ts
// An e-mail address in ASCII: up to 64 signs that need no quotes (RFC 5322, 3.2.3), an `@`, and a domain of labels that neither begin nor end with a hyphen.
const EMAIL = "^[!#-'*+./0-9=?A-Z^_`a-z{|}~-]{1,64}@(?:[A-Za-z0-9](?:-*[A-Za-z0-9]){0,62}\\.){1,9}[A-Za-z](?:-*[A-Za-z0-9]){1,62}$";

// E-mail address: lower case (customer information parameters, `em`).
function normalizeEmail(email) {
  const given = email.trim().toLowerCase();
  if (given.match(EMAIL)) return given;
  const found = strip(given, "\\pC").match(
    "^(?:[^<>]{0,99}<)?\\s{0,9}(?:mailto:)?([^<>,;\\s]{6,254})\\s{0,9}>?[,;\\s]{0,9}$"
  );
  const address = found ? found[1] : "";
  const letters = require("createRegex")("[^\\x00-\\x7F\\pC\\pP\\pS\\pZ]", "g");
  return letters && address.replace(letters, "x").match(EMAIL) ? address : "";
}

// src/log.ts
// Only in preview unless the user wants it always.
const WRITES_TO_CONSOLE = data.logMode !== "off" && (data.logMode === "always" || isPreview());

// Whether anything has to be logged: what is only for the log is not worked out otherwise.
const MAY_LOG = WRITES_TO_CONSOLE || data.logToBigQuery;

// Writes one line of JSON to the console, and a row to the BigQuery table if the user has named one (columns `logged_at` in ms, `step`, `line`).
function log(line) {
  if (!MAY_LOG) return;
  const text = textOfLine(line);
  writeToConsole(text);
  if (data.logToBigQuery) insertRow();
  function textOfLine(details) {
    return JSON.stringify({ tag: "Meta Conversions API", step: details.step, details: details });
  }
  function writeToConsole(message) {
    if (WRITES_TO_CONSOLE) require("logToConsole")(message);
  }
  function insertRow() {
    const table = {
      projectId: textOf(data.logProject) || "",
      datasetId: textOf(data.logDataset) || "",
      tableId: textOf(data.logTable) || ""
    };
    const row = { logged_at: getTimestampMillis(), step: line.step, line: text };
    const written = require("BigQuery").insert(table, [row], { ignoreUnknownValues: true });
    written.catch(() => writeToConsole(textOfLine({ step: "not logged to BigQuery" })));
  }
}

function isPreview() {
  const container = require("getContainerVersion")();
  return container.previewMode || container.debugMode;
}

// src/customer/hash.ts
// Normalises, then drops what is empty, then hashes, so that a blank field never becomes the hash that all blank fields share.
function hashed(value, form, normalize, country) {
  if (!value) return undefined;
  if (value.match(form)) return sha256Sync(value.toLowerCase(), { outputEncoding: "hex" });
  return value.match("^[0-9a-f]{64}$") ? value : hashUnusual(value, normalize, country);
}

// Hashes what has to be normalised, or is a hash in an unusual form, or a list.
function hashUnusual(value, normalize, country) {
  if (value.match("^.{1,63}$")) return hashOf(value);
  const hashes = [];
  for (const text of value.split("\n\n")) {
    const hash = knownHash(text) || hashOf(text);
    if (hash && hashes.indexOf(hash) < 0) hashes.push(hash);
  }
  return hashes.length > 1 ? hashes : hashes[0];
  function hashOf(text) {
    const normal = normalize(text, country);
    if (normal) return sha256Sync(normal, { outputEncoding: "hex" });
    if (MAY_LOG && text.match("^\\s{0,9}[0-9A-Fa-f]{32}")) {
      const reason = "customer information is hashed, but not with SHA-256: give it raw, or as SHA-256 in hex.";
      log({ step: "dropped", reason: reason });
    }
    return undefined;
  }
  function knownHash(text) {
    const found = text.match("^\\s{0,9}([0-9A-Fa-f]{64})(\\.(?:[A-Za-z0-9_-]{8}|A[Qgw]|B[AQg]))?\\s{0,9}$");
    return found ? (found[1] || "").toLowerCase() + (found[2] || "") : "";
  }
}

// src/customer/external-id.ts
// The advertiser's own id of the customer, in lower case and without blanks: Meta's parameter builder makes it so, and by copies of `fbevents.js` in public repositories its pixel too, and the two channels must be alike (customer information parameters, `external_id`; meta-capi.md, 2.5, row 10). 32 or 40 hex digits are an id like any other.
function hashedExternalId(id) {
  if (!id) return undefined;
  if (id.match("^[!-~]{1,63}$")) return sha256Sync(id.toLowerCase(), { outputEncoding: "hex" });
  return hashUnusual(id, (text) => strip(text.toLowerCase(), "[\\s\\pZ]"), undefined);
}

// src/customer/gender.ts
// Gender: `f` or `m`, also from the English words; the rest is dropped (customer information parameters, `ge`).
function normalizeGender(gender) {
  return lookUp(" f:f female:f woman:f girl:f m:m male:m man:m boy:m ", compact(gender));
}

// src/customer/name.ts
// A name or place of the letters a to z, which is in Meta's form but for its case.
const LETTERS = "^[A-Za-z]{1,50}$";

// src/customer/calling-codes.ts
// The digits to dial before a number of the customer's country, by the ITU: those of the address, else those of the field `defaultCallingCode`, else `''`.
function callingCode(country) {
  const codes = " ad:376 ae:971 af:93 ag:1 ai:1 al:355 am:374 ao:244 ar:54 as:1 at:43 au:61 aw:297 ax:358 az:994 ba:387 bb:1 bd:880 be:32 bf:226 bg:359 bh:973 bi:257 bj:229 bl:590 bm:1 bn:673 bo:591 bq:599 br:55 bs:1 bt:975 bw:267 by:375 bz:501 ca:1 cc:61 cd:243 cf:236 cg:242 ch:41 ci:225 ck:682 cl:56 cm:237 cn:86 co:57 cr:506 cu:53 cv:238 cw:599 cx:61 cy:357 cz:420 de:49 dj:253 dk:45 dm:1 do:1 dz:213 ec:593 ee:372 eg:20 eh:212 er:291 es:34 et:251 fi:358 fj:679 fk:500 fm:691 fo:298 fr:33 ga:241 gb:44 gd:1 ge:995 gf:594 gg:44 gh:233 gi:350 gl:299 gm:220 gn:224 gp:590 gq:240 gr:30 gt:502 gu:1 gw:245 gy:592 hk:852 hn:504 hr:385 ht:509 hu:36 id:62 ie:353 il:972 im:44 in:91 io:246 iq:964 ir:98 is:354 it:39 je:44 jm:1 jo:962 jp:81 ke:254 kg:996 kh:855 ki:686 km:269 kn:1 kp:850 kr:82 kw:965 ky:1 kz:7 la:856 lb:961 lc:1 li:423 lk:94 lr:231 ls:266 lt:370 lu:352 lv:371 ly:218 ma:212 mc:377 md:373 me:382 mf:590 mg:261 mh:692 mk:389 ml:223 mm:95 mn:976 mo:853 mp:1 mq:596 mr:222 ms:1 mt:356 mu:230 mv:960 mw:265 mx:52 my:60 mz:258 na:264 nc:687 ne:227 nf:672 ng:234 ni:505 nl:31 no:47 np:977 nr:674 nu:683 nz:64 om:968 pa:507 pe:51 pf:689 pg:675 ph:63 pk:92 pl:48 pm:508 pr:1 ps:970 pt:351 pw:680 py:595 qa:974 re:262 ro:40 rs:381 ru:7 rw:250 sa:966 sb:677 sc:248 sd:249 se:46 sg:65 sh:290 si:386 sj:47 sk:421 sl:232 sm:378 sn:221 so:252 sr:597 ss:211 st:239 sv:503 sx:1 sy:963 sz:268 tc:1 td:235 tg:228 th:66 tj:992 tk:690 tl:670 tm:993 tn:216 to:676 tr:90 tt:1 tv:688 tw:886 tz:255 ua:380 ug:256 us:1 uy:598 uz:998 va:39 vc:1 ve:58 vg:1 vi:1 vn:84 vu:678 wf:681 ws:685 xk:383 ye:967 yt:262 za:27 zm:260 zw:263 ";
  const own = textOf(data.defaultCallingCode);
  return lookUp(codes, countryCode(country)) || (own ? strip(own, "^[^1-9]+|[^0-9]") : "");
}

// src/customer/phone.ts
// Phone number with country code: digits only, no leading zeros (customer information parameters, `ph`).
function hashedPhone(phone, country) {
  const isPlain = phone ? phone.match("^\\+[1-9](?:[ .-]?[0-9]){6,14}$") : undefined;
  if (phone && isPlain) return sha256Sync(phone.slice(1).split(" ").join("").split("-").join("").split(".").join(""), { outputEncoding: "hex" });
  return hashed(phone, "^[1-9][0-9]{14}$", normalizePhone, country);
}

// A number without `+` or `00` is one of the customer's country, or without an address of the field `defaultCallingCode`: its trunk zero gives way to the calling code, unless it has more digits than the numbers of that country.
function normalizePhone(phone, country) {
  const isInternational = phone.match("^[^0-9+]{0,9}(?:\\+|00)");
  const digits = strip(phone, "^\\s*[0-9A-Fa-f]{32}.*|\\(0\\)|[^0-9]");
  const significant = strip(digits, "^0+");
  const code = isInternational || !significant ? "" : callingCode(country);
  const isNational = code && !isComplete();
  const number = isNational ? code + (code === "39" ? digits : significant) : significant;
  return number.match("^.{7,15}$") ? number : "";
  function isComplete() {
    const hasCode = significant.indexOf(code) === 0;
    if (significant.length <= (hasCode ? 8 : 10)) return false;
    const longest = hasCode ? " 45:8 47:8 53:8 55:11 65:8 86:11 220:8 248:8 297:8 298:8 299:8 354:8 372:8 376:8 423:8 501:8 592:8 597:8 673:8 679:8 687:8 960:8 " : " 43:11 49:11 55:11 62:12 7:11 86:11 ";
    return significant.length > require("makeNumber")(lookUp(longest, code) || "10");
  }
}

// src/customer/state.ts
// State or province: the two-letter code in the US and Canada, elsewhere the full name in lower case without punctuation and blanks (customer information parameters, `st`).
function normalizeState(state, country) {
  const codes = " alabama:al alaska:ak arizona:az arkansas:ar california:ca colorado:co connecticut:ct delaware:de districtofcolumbia:dc washingtondc:dc florida:fl georgia:ga hawaii:hi idaho:id illinois:il indiana:in iowa:ia kansas:ks kentucky:ky louisiana:la maine:me maryland:md massachusetts:ma michigan:mi minnesota:mn mississippi:ms missouri:mo montana:mt nebraska:ne nevada:nv newhampshire:nh newjersey:nj newmexico:nm newyork:ny northcarolina:nc northdakota:nd ohio:oh oklahoma:ok oregon:or pennsylvania:pa rhodeisland:ri southcarolina:sc southdakota:sd tennessee:tn texas:tx utah:ut vermont:vt virginia:va washington:wa westvirginia:wv wisconsin:wi wyoming:wy americansamoa:as guam:gu northernmarianaislands:mp puertorico:pr usvirginislands:vi alberta:ab britishcolumbia:bc manitoba:mb newbrunswick:nb newfoundlandandlabrador:nl newfoundland:nl novascotia:ns northwestterritories:nt nunavut:nu ontario:on princeedwardisland:pe quebec:qc québec:qc saskatchewan:sk yukon:yt ";
  const name = compact(state);
  const code = name.length > 2 ? lookUp(codes, name) : "";
  return code && ["", "us", "ca"].indexOf(countryCode(country)) >= 0 ? code : name;
}

// src/customer/zip.ts
// Postal code: lower case without blanks, what follows a dash left out; in the US the first five digits (customer information parameters, `zp`).
function normalizeZip(zip, country) {
  const code = compact(zip.split("-")[0]);
  if (code.length > 5 && countryCode(country) === "us") return code.slice(0, 5);
  return code.length > 1 ? code : "";
}

// src/customer/meta-information.ts
// Adds the customer information parameters that come under Meta's own names (meta-capi.md, 2.1).
function addMetaInformation(user, own) {
  const normalizers = {
    em: normalizeEmail,
    fn: compact,
    ln: compact,
    db: normalizeBirthDate,
    ge: normalizeGender,
    ct: compact,
    st: normalizeState,
    zp: normalizeZip,
    country: normalizeCountry
  };
  const plain = "subscription_id anon_id madid page_id page_scoped_user_id ctwa_clid ig_account_id ig_sid whatsapp_business_account_id";
  const country = entryOf(own.country);
  for (const entry of Object.entries(normalizers)) {
    user[entry[0]] = hashUnusual(entryOf(own[entry[0]]) || "", entry[1], country) || user[entry[0]];
  }
  user.ph = hashedPhone(entryOf(own.ph), country) || user.ph;
  user.external_id = hashedExternalId(entryOf(own.external_id)) || user.external_id;
  for (const key of plain.split(" ")) user[key] = textOf(own[key]) || user[key];
  user.lead_id = integerOf(own.lead_id, "^\\d{15,16}$") || user.lead_id;
  user.fb_login_id = integerOf(own.fb_login_id || own["fb-login-id"], "^\\d{1,20}$") || user.fb_login_id;
  function integerOf(value, form) {
    const text = textOf(value) || "";
    const number = require("makeNumber")(text);
    if (!text.match(form)) return undefined;
    return makeString(number) === text ? number : text;
  }
}

// src/customer/recall.ts
// Fills in what earlier events said of the customer, and remembers what this one says, in the cookie of Meta's and Stape's tags: `_gtmeec`, base64 of a JSON object.
function recallCustomer(user, event) {
  const remembered = "em ph fn ln db ge ct st zp country external_id";
  const known = {};
  addMetaInformation(known, readMemory());
  const isSamePerson = !user.em || !known.em || JSON.stringify(user.em) === JSON.stringify(known.em);
  const memory = {};
  for (const key of remembered.split(" ")) {
    user[key] = user[key] || (isSamePerson ? known[key] : undefined);
    memory[key] = user[key];
  }
  const text = JSON.stringify(memory);
  if (text !== "{}")
    writeMemory(require("toBase64")(text), data.rememberDays ? secondsIn(data.rememberDays) : 7776000);
  function readMemory() {
    const given = event.explicit ? event.explicit.ck._gtmeec : undefined;
    const cookie = getCookieValues("_gtmeec")[0] || given;
    const json = typeof cookie === "string" ? require("fromBase64")(cookie) : undefined;
    return recordOf(JSON.parse(json || ""));
  }
}

// Not encoded: Meta's own tag reads it undecoded.
function writeMemory(value, seconds) {
  const options = {
    domain: cookieDomain(),
    path: "/",
    "max-age": seconds,
    secure: true,
    sameSite: "Strict",
    httpOnly: true
  };
  setCookie("_gtmeec", value, options, true);
}

// src/explain-answer.ts
// Logs Meta's answer: the numbers and the trace id of an error and what to do about it, but not its message, which may quote the token.
function explainAnswer(pixelId, answer) {
  const body = recordOf(JSON.parse(answer.body || ""));
  const error = recordOf(body.error);
  const code = textOf(error.code) || "";
  const subcode = textOf(error.error_subcode) || "";
  log({
    step: "answered",
    dataset: pixelId,
    status: answer.statusCode,
    events_received: body.events_received,
    code: code || undefined,
    error_subcode: subcode || undefined,
    fbtrace_id: textOf(error.fbtrace_id || body.fbtrace_id),
    advice: code ? adviceOn() : undefined
  });
  function adviceOn() {
    const general = code.match("^2\\d\\d$") ? "200" : code;
    const lines = [
      "2500: Send events to /{version}/{dataset id}/events.",
      "2635: Choose a current API version, as in /v26.0/123/events.",
      "100/33: POST to the dataset (pixel) id of Events Manager with a token that was made for this dataset.",
      "104: Send the access token as a Bearer header or as access_token in the body.",
      "190: Make a new access token in Events Manager and paste all of it.",
      "(#100) Missing Permission: Assign the dataset to the system user of the token, or make the token on the dataset itself.",
      'API calls from the server require an appsecret_proof argument: Send appsecret_proof, or turn "Require app secret" off in the settings of the app.',
      "Invalid appsecret_proof provided in the API argument: Compute HMAC-SHA256 of the access token with the secret of the app that issued the token.",
      "(#100) param data must be non-empty.: Put at least one event into the list data.",
      "100/2804019: Give every event an event_name.",
      "100/2804003: Send events within 7 days, those of physical stores within 62 days.",
      "100/2804004: Send event_time in seconds, not milliseconds, and set the clock of the sender.",
      "100/2804050: Add an e-mail address, a phone number, fbp, fbc, external_id or the IP address of the visitor.",
      "100/2804036: Take lead_id from the lead form or its webhook, unhashed.",
      "100/2804009: Send custom_data.value with every Purchase.",
      "100/2804010: Send custom_data.currency, a code such as USD, with every Purchase.",
      "100/2804011: Send a currency code of ISO 4217; convert the value where Meta does not take the currency.",
      "100/2804008: Send custom_data.contents as a list of objects with id and quantity.",
      "100/2804043: Send all 16 entries of app_data.extinfo, with the version of the operating system in the fifth.",
      "100/2804023: Send custom_data.currency wherever you send custom_data.value.",
      '100/2804030: Send data_processing_options, ["LDU"] or [].',
      "100: Compare the event with those that Meta takes, in Test events of Events Manager.",
      "100/2804066: Use a messaging event name, such as LeadSubmitted in place of Lead.",
      "100/2804116: Send user_data.whatsapp_business_account_id or user_data.page_id with WhatsApp events.",
      "100/2804065: Link the page to the dataset in Events Manager, or send to the dataset of the page.",
      "100/2804072: Send the page_id of the page whose ad produced ctwa_clid.",
      "100/2804073: Send the page_id of the page that issued page_scoped_user_id.",
      "100/2804087: Send ctwa_clid exactly as the WhatsApp webhook delivered it.",
      "100/2804131: Link a page to the dataset in Events Manager.",
      "1: Send the same event again later.",
      "2: Send the same event again later.",
      "3: Use the token that Events Manager makes for the dataset.",
      "4: Send fewer requests for a while, and the same event again later.",
      "17: Send fewer requests for a while, and the same event again later.",
      "32: Send fewer requests for a while, and the same event again later.",
      "341: Send fewer requests for a while, and the same event again later.",
      "613: Send fewer requests for a while, and the same event again later.",
      "80000: Send fewer requests for a while, and the same event again later.",
      "80003: Send fewer requests for a while, and the same event again later.",
      "80004: Send fewer requests for a while, and the same event again later.",
      "80014: Send fewer requests for a while, and the same event again later.",
      "5000: Send the same event again later.",
      "21009: Send the same event again later.",
      "368: Look at Account Quality in Business Manager, and wait before sending again.",
      "10: Give the system user of the token access to the dataset.",
      "200: Give the system user of the token access to the dataset.",
      "102: Make a new access token in Events Manager.",
      "190/458: Make a new access token in Events Manager.",
      "190/459: Make a new access token in Events Manager.",
      "190/460: Make a new access token in Events Manager.",
      "190/463: Make a new access token in Events Manager.",
      "190/464: Make a new access token in Events Manager.",
      "190/467: Make a new access token in Events Manager."
    ];
    for (const key of [code + "/" + subcode, textOf(error.message) || code, general]) {
      const line = lines.filter((text) => text.indexOf(key + ": ") === 0)[0];
      if (line) return line.slice(key.length + 2);
    }
    return "See https://developers.facebook.com/docs/graph-api/guides/error-handling.";
  }
}

// src/give-up.ts
// Ends a dataset's sending without success, after the event has been written to where the user keeps such events, if anywhere.
function giveUp(request, reason, end) {
  const store = data.deadLetters;
  const body = recordOf(JSON.parse(request.body));
  const letter = {
    dataset: request.pixelId,
    api_version: data.apiVersion || "v26.0",
    failed_at: getTimestampMillis(),
    reason: reason,
    event: listOf(body.data)[0],
    partner_agent: body.partner_agent,
    test_event_code: body.test_event_code
  };
  if (store === "bigquery")
    insert().then(
      () => finish("kept"),
      () => finish("lost")
    );
  else if (store === "firestore")
    write().then(
      () => finish("kept"),
      () => finish("lost")
    );
  else end(false);
  function insert() {
    const table = {
      projectId: textOf(data.deadLetterProject) || "",
      datasetId: textOf(data.deadLetterDataset) || "",
      tableId: textOf(data.deadLetterTable) || ""
    };
    letter.event = JSON.stringify(letter.event);
    return require("BigQuery").insert(table, [letter], { ignoreUnknownValues: true });
  }
  function write() {
    const project = textOf(data.deadLetterProject);
    return require("Firestore").write(
      textOf(data.deadLetterPath) || "",
      letter,
      project ? { projectId: project } : {}
    );
  }
  function finish(step) {
    log({ step: step, dataset: request.pixelId, store: store });
    end(false);
  }
}

// src/test-code.ts
// The test event code where it may be used: in preview, elsewhere only if the user has ticked so.
function testCode(given) {
  const code = (textOf(given) || "").trim() || undefined;
  const container = require("getContainerVersion")();
  if (!code || container.previewMode || container.debugMode) return code;
  const isUsed = data.testEventsInProduction || false;
  log({ step: "warning", reason: "a test event code is set outside preview.", isUsed: isUsed });
  return isUsed ? code : undefined;
}

// src/transient.ts
// Whether Meta may take the same request later: for 5xx and 429, for errors that it calls transient, and for those codes that are known to pass (meta-capi.md, 6.4).
function isTransient(answer) {
  const codes = " 1 2 4 17 32 341 368 613 80000 80003 80004 80014 5000 21009 ";
  if (answer.statusCode >= 500 || answer.statusCode === 429) return true;
  const error = recordOf(recordOf(JSON.parse(answer.body || "")).error);
  return error.is_transient === true || codes.indexOf(" " + textOf(error.code) + " ") >= 0;
}

// src/send.ts
// Sends the event to a dataset.
function send(server, dataset, end) {
  const pixelId = makeString(dataset.pixelId).trim();
  const accessToken = makeString(dataset.accessToken || "").trim();
  if (!pixelId.match("^\\d{1,30}$"))
    refuse('the field "Dataset (Pixel) ID" needs the digits of the ID.', end);
  else if (!accessToken) refuse('the field "API access token" is empty.', end);
  else {
    const request = {
      url: "https://graph.facebook.com/" + (data.apiVersion || "v26.0") + "/" + pixelId + "/events",
      options: {
        method: "POST",
        headers: { "Content-Type": "application/json", Authorization: "Bearer " + accessToken },
        timeout: data.timeoutMs ? timeoutOf(data.timeoutMs) : 1500
      },
      body: JSON.stringify({
        data: [server],
        // Whose integration this is: fewer than 23 characters, at least two letters (meta-capi.md, 1.2).
        partner_agent: "sgtm-capi-0.1",
        test_event_code: dataset.testEventCode ? testCode(dataset.testEventCode) : undefined,
        appsecret_proof: dataset.appSecretProof ? proofOf(dataset.appSecretProof) : undefined
      }),
      pixelId: pixelId
    };
    attempt(request, end, 0);
  }
}

function refuse(reason, end) {
  log({ step: "failed", reason: reason });
  end(false);
}

// HMAC-SHA256 of the token with the app secret, in hex (meta-capi.md, 1.2); `undefined` for what is none.
function proofOf(given) {
  const proof = (textOf(given) || "").trim().toLowerCase();
  return proof.match("^[0-9a-f]{64}$") ? proof : undefined;
}

// In ms; 1,500, as Meta advises (meta-capi.md, 6.1), for what is no number.
function timeoutOf(given) {
  const timeout = numberOf(given) || 0;
  return timeout > 0 ? timeout : 1500;
}

// Sends, and sends again while the reason may pass, five times at most: at once, since the sandbox has no timers, and the same event, so that Meta drops what it has got twice.
function attempt(request, end, tries) {
  require("sendHttpRequest")(request.url, request.options, request.body).then(
    (answer) => {
      const status = answer.statusCode;
      if (MAY_LOG) explainAnswer(request.pixelId, answer);
      if (status >= 200 && status < 300) end(true);
      else if (isTransient(answer)) again("Meta answered with status " + status + ".");
      else refuse("Meta refuses the event with status " + status + ".", end);
    },
    (reason) => again("no answer from Meta: " + textOf(recordOf(reason).reason) + ".")
  );
  function again(reason) {
    const isLast = tries >= (numberOf(data.retries) || 0) || tries >= 5;
    log({ step: isLast ? "failed" : "retried", dataset: request.pixelId, reason: reason });
    if (isLast) giveUp(request, reason, end);
    else attempt(request, end, tries + 1);
  }
}

// src/deliver.ts
function finish(isSent) {
  if (isSent) data.gtmOnSuccess();
  else data.gtmOnFailure();
}

// src/field-values.ts
// Adds the values that the user has set in the tag's fields, and leaves out what the user does not want mapped.
function addFieldValues(explicit, event) {
  if (data.customizeEvent) addRows(explicit.sed, data.serverEventTable);
  if (data.customizeCustomer) {
    if (data.skipCustomerData) withhold("user_data user_id client_id");
    if (data.skipCustomerData) explicit.ud = {};
    addObject(explicit.ud, parsed(data.customerObject));
    addRows(explicit.ud, data.customerTable);
  }
  if (data.actionSource === "app") {
    addObject(explicit.ad, parsed(data.appDataObject));
    addRows(explicit.ad, data.appDataTable);
  }
  if (data.customizeCommerce) {
    if (data.skipCommerceData) withhold("value currency transaction_id search_term items custom_properties");
    explicit.cd = data.skipCommerceData ? {} : withPrefixed(explicit.cd);
    addObject(explicit.cd, parsed(data.customDataObject));
    addRows(explicit.cd, data.customDataTable);
  }
  function withhold(keys) {
    for (const key of keys.split(" ")) event[key] = undefined;
  }
  function withPrefixed(values) {
    const prefix = textOf(data.customDataPrefix);
    const all = {};
    for (const key of Object.keys(event)) {
      const name = prefix && key.indexOf(prefix) === 0 ? key.slice(prefix.length) : "";
      if (name) all[name] = event[key];
    }
    addObject(all, values);
    return all;
  }
  function addObject(values, object) {
    for (const entry of Object.entries(recordOf(object))) {
      if (entry[1] !== undefined && entry[1] !== null && entry[1] !== "") values[entry[0]] = entry[1];
    }
  }
  function addRows(values, rows) {
    for (const given of listOf(rows)) {
      const row = recordOf(given);
      const path = (textOf(row.name) || "").split(".");
      const name = path[0];
      if (path[1]) values[name] = recordOf(parsed(values[name]));
      const target = path[1] ? values[name] : values;
      if (name && row.value !== undefined && row.value !== "") target[path[1] || name] = row.value;
    }
  }
}

// src/other-tags.ts
// Puts what event data made for Stape's tag and data tag, for TrackingHippo's tag and for Universal Analytics has under other names where GA4 has it, unless something is there.
function translate(event) {
  const parameters = "order_id:transaction_id search_string:search_term page_url:page_location timestamp:event_time x-ga-event_id:event_id client_ip_address:ip_override client_user_agent:user_agent x-ga-mp1-ev:value x-ga-mp1-tr:value";
  const members = "items:items value:value currency:currency transaction_id:transaction_id";
  const move = (name, value) => {
    event[name] = event[name] || value;
  };
  forEachName(parameters, event, move);
  forEachName(members, recordOf(event.ecommerce), move);
}

// Calls back with each second name for which the values have the first.
function forEachName(names, values, take) {
  for (const pair of names.split(" ")) {
    const path = pair.split(":");
    const value = values[path[0]];
    if (value !== undefined && value !== null && value !== "") take(path[1], value);
  }
}

// src/explicit.ts
// Collects them.
function explicitValues(event) {
  const explicit = { ud: {}, ck: {}, cd: {}, sed: {}, ad: {} };
  // Adds what the same event data names as Meta does, or nearly so, and the cookies that the data tag sends along.
  const names = "email:ud-em phone:ud-ph first_name:ud-fn nameFirst:ud-fn FirstName:ud-fn firstName:ud-fn last_name:ud-ln nameLast:ud-ln LastName:ud-ln lastName:ud-ln city:ud-ct region:ud-st state:ud-st postal_code:ud-zp zip:ud-zp country:ud-country countryCode:ud-country gender:ud-ge db:ud-db userId:ud-external_id external_id:ud-external_id fb_login_id:ud-fb_login_id anon_id:ud-anon_id madid:ud-madid x-ga-resettable_device_id:ud-madid subscriptionId:ud-subscription_id subscription_id:ud-subscription_id leadId:ud-lead_id lead_id:ud-lead_id fbp:ck-fbp _fbp:ck-fbp fbc:ck-fbc _fbc:ck-fbc predicted_ltv:cd-predicted_ltv net_revenue:cd-net_revenue delivery_category:cd-delivery_category content_type:cd-content_type content_name:cd-content_name content_category:cd-content_category customer_segmentation:sed-customer_segmentation opt_out:sed-opt_out data_processing_options:sed-data_processing_options data_processing_options_country:sed-data_processing_options_country data_processing_options_state:sed-data_processing_options_state original_event_data:sed-original_event_data attribution_data:sed-attribution_data messaging_channel:sed-messaging_channel";
  const cookies = recordOf(event.common_cookie);
  for (const name of Object.keys(cookies)) explicit.ck[name.split("_fb").join("fb")] = cookies[name];
  forEachName(names, event, (name, value) => {
    const path = name.split("-");
    explicit[path[0]][path[1]] = value;
  });
  for (const key of Object.keys(event)) {
    const found = key.match("^x-fb-(ud|ck|cd|sed|ad)-(.{1,99})$");
    if (found) explicit[found[1]][found[2]] = event[key];
  }
  addFieldValues(explicit, event);
  if (explicit.sed.event_time) event.event_time = explicit.sed.event_time;
  return explicit;
}

// src/web-address.ts
// A URL as it is if it is one that a page can have; `undefined` for everything else, since Meta's documentation demands `http://` or `https://` (meta-capi.md, 1.3).
function webAddress(value) {
  const url = textOf(value) || "";
  const isWeb = url.match("^[Hh][Tt][Tt][Pp][Ss]?://[^/?#\\s]");
  return isWeb && require("parseUrl")(url) ? url : undefined;
}

// src/repair.ts
// Finds what is not as the tag relies on, in the JSON of event data: a text that is of another type or blank; a number, a list or an object that is of another type, pieces that cannot be counted, `null` in a list, a URL that does not begin like `https://www.example.com`, and customer information under other names than GA4's.
const WRONG = '"(?:event_name|event_id|x-fb-event_id|eventID|eventId|unique_event_id|transaction_id|user_id|client_id|page_location|page_referrer|ip_override|user_agent|currency|search_term|x-ga-gcs|x-ga-gcd|item_id|item_name|item_brand|item_category|email_address|email|sha256_email_address|phone_number|phone|sha256_phone_number|first_name|sha256_first_name|last_name|sha256_last_name|city|region|postal_code|country)":(?:[^"]|"\\s{0,99}")|"(?:value|price)":[^0-9 -]|"quantity":(?:[^0-9 ]|\\d{1,99}[.eE])|"items":(?:[^[ ]|\\[\\])|"(?:user_data|address)":(?:[^{ ]|{"0")|[,[]null|"page_(?:location|referrer)":"(?:[^h]|h[^t]|ht[^t]|htt[^p]|http[^s:]|https[^:]|https?:[^/]|https?:/[^/]|https?://[^A-Za-z0-9]|https?://[A-Za-z0-9.-]{1,255}[^A-Za-z0-9.?/#"-])|"(?:em|ph|fn|ln|ge|gender|db|date_of_birth|ct|st|state|zp|zip|external_id|fb_login_id|others)":[^ ]';

// Puts everything where GA4 has it, and makes of every member what its type says, or `undefined`.
function repair(event, hasOtherNames) {
  const otherNames = "em:em ph:ph fn:fn ln:ln ge:ge gender:ge db:db date_of_birth:db ct:ct st:st state:st zp:zp zip:zp external_id:external_id fb_login_id:fb_login_id";
  if (hasOtherNames) translate(event);
  repairMembers(event, textOf);
  event.page_location = webAddress(event.page_location);
  event.page_referrer = webAddress(event.page_referrer);
  if (event.items && isWrong("items", event.items)) event.items = repairItems(listOf(event.items));
  if (event.user_data && isWrong("user_data", event.user_data))
    event.user_data = repairUser(recordOf(event.user_data));
  function repairItems(items) {
    return items.length > 0 ? items.map((item) => repairMembers(recordOf(item), textOf)) : undefined;
  }
  function repairUser(user) {
    const given = recordOf(user.address);
    const address = given[0] ? recordOf(given[0]) : given;
    const others = {};
    for (const pair of otherNames.split(" ")) {
      const names = pair.split(":");
      const to = names[1];
      others[to] = entryOf(user[names[0]]) || entryOf(address[names[0]]) || others[to];
    }
    user.address = repairMembers(address, entryOf);
    user.others = others;
    return repairMembers(user, entryOf);
  }
  function isWrong(key, value) {
    return ('"' + key + '":' + JSON.stringify(value)).match(WRONG) !== null;
  }
  function repairMembers(values, readText) {
    for (const key of Object.keys(values)) {
      if (!isWrong(key, values[key])) continue;
      const isText = ('"' + key + '": ').match(WRONG);
      const isNumber = key === "value" || key === "price";
      if (isText) values[key] = readText(values[key]);
      if (isNumber) values[key] = numberOf(values[key]);
      if (key === "quantity") values[key] = countOf(values[key]);
    }
    return values;
  }
}

// src/event-name.ts
// What the fields say, else the event.
function ownName(name) {
  if (data.eventNameMode === "standard") return textOf(data.standardEventName) || "";
  if (data.eventNameMode === "custom") return textOf(data.customEventName) || "";
  const row = listOf(data.eventNameTable).filter((entry) => recordOf(entry).ga4Name === name)[0];
  return row ? textOf(recordOf(row).metaName) || "" : metaName(name);
}

function metaName(name) {
  return name && (lookUp(" page_view:PageView gtm.dom:PageView view_item:ViewContent view_content:ViewContent search:Search view_search_results:Search add_to_cart:AddToCart add_to_wishlist:AddToWishlist begin_checkout:InitiateCheckout add_payment_info:AddPaymentInfo purchase:Purchase generate_lead:Lead sign_up:CompleteRegistration contact:Contact customize_product:CustomizeProduct donate:Donate find_location:FindLocation schedule:Schedule start_trial:StartTrial submit_application:SubmitApplication subscribe:Subscribe gtm4wp.addProductToCartEEC:AddToCart gtm4wp.productClickEEC:ViewContent gtm4wp.checkoutOptionEEC:InitiateCheckout gtm4wp.checkoutStepEEC:AddPaymentInfo gtm4wp.orderCompletedEEC:Purchase ", name) || (name === "view_item_list" && data.viewItemListAsViewContent ? "ViewContent" : name));
}

// src/explain.ts
// Logs what was mapped from where, what was there but not usable, and which customer information would raise match quality: names only, no value but event name and id.
function explain(event, server) {
  const priority = "em fbc fb_login_id db country ph external_id fbp st ge fn ln ct zp";
  const given = require("getAllEventData")();
  given.custom_properties = parsed(given.custom_properties);
  const mapped = {};
  const dropped = {};
  for (const row of "event_id=x-fb-sed-event_id,event_id,x-ga-event_id,x-fb-event_id,eventID,eventId,unique_event_id,transaction_id event_source_url=page_location,page_url referrer_url=page_referrer user_data.em=x-fb-ud-em,email,user_data.em,user_data.email_address,user_data.email,user_data.sha256_email_address user_data.ph=x-fb-ud-ph,phone,user_data.ph,user_data.phone_number,user_data.phone,user_data.sha256_phone_number user_data.fn=x-fb-ud-fn,firstName,FirstName,nameFirst,first_name,user_data.fn,user_data.address.first_name,user_data.address.sha256_first_name,user_data.first_name user_data.ln=x-fb-ud-ln,lastName,LastName,nameLast,last_name,user_data.ln,user_data.address.last_name,user_data.address.sha256_last_name,user_data.last_name user_data.ct=x-fb-ud-ct,city,user_data.ct,user_data.address.city,user_data.city user_data.st=x-fb-ud-st,state,region,user_data.state,user_data.st,user_data.address.region,user_data.region user_data.zp=x-fb-ud-zp,zip,postal_code,user_data.zp,user_data.address.postal_code,user_data.postal_code user_data.country=x-fb-ud-country,countryCode,country,user_data.address.country,user_data.country user_data.db=x-fb-ud-db,db,user_data.date_of_birth,user_data.db user_data.ge=x-fb-ud-ge,gender,user_data.gender,user_data.ge user_data.external_id=x-fb-ud-external_id,external_id,userId,user_data.external_id,user_id,client_id user_data.client_ip_address=x-fb-ud-client_ip_address,ip_override,client_ip_address user_data.client_user_agent=x-fb-ud-client_user_agent,user_agent,client_user_agent user_data.fbc=x-fb-ud-fbc,(fbclid),fbclid,x-fb-ck-fbc,_fbc,fbc,common_cookie._fbc,(_fbc) user_data.fbp=x-fb-ud-fbp,x-fb-ck-fbp,_fbp,fbp,common_cookie._fbp,(_fbp) custom_data.value=x-fb-cd-value,value,ecommerce.value,custom_properties.value custom_data.currency=x-fb-cd-currency,currency,ecommerce.currency,items.0.currency,custom_properties.currency custom_data.order_id=x-fb-cd-order_id,transaction_id,order_id,ecommerce.transaction_id custom_data.search_string=x-fb-cd-search_string,search_term,search_string custom_data.contents=x-fb-cd-contents,items,ecommerce.items custom_data.content_ids=x-fb-cd-content_ids,items,ecommerce.items".split(" ")) {
    const parts = row.split("=");
    const parameter = parts[0];
    const paths = parts[1].split(",");
    const found = paths.filter((path) => path.charAt(0) === "(" || isGiven(given, path));
    const source = found.filter((path) => isLookedUp(parameter, path))[0];
    if (isGiven(server, parameter))
      mapped[parameter] = isSet(parameter) ? "(field)" : source || elsewhere(parameter);
    else if (source && source.charAt(0) !== "(") dropped[parameter] = source;
  }
  log({
    step: "mapped",
    event_name: server.event_name,
    event_id: server.event_id,
    consent: event.isDenied ? "denied" : undefined,
    from: mapped,
    dropped: Object.keys(dropped).length > 0 ? dropped : undefined,
    missing: priority.split(" ").filter((key) => server.user_data[key] === undefined)
  });
  function isLookedUp(parameter, path) {
    const isAnonymous = event.isDenied && data.onDenied === "anonymous";
    const skipsCustomer = isAnonymous || data.customizeCustomer && data.skipCustomerData;
    const skipsCommerce = data.customizeCommerce && data.skipCommerceData;
    const isOfRequest = parameter.match("^user_data\\.(?:client_|fb[cp]$)") && !path.match("^x-fb-ud-");
    if (path === "client_id" && !data.clientIdAsExternalId) return false;
    if (path === "transaction_id" && parameter === "event_id") return server.event_name === "Purchase";
    if (path === "(fbclid)") return (event.page_location || "").indexOf("fbclid=") > 0;
    if (parameter.match("^custom_data")) return !skipsCommerce;
    if (isOfRequest) return !event.isDenied || parameter.match("client_") !== null;
    return !skipsCustomer || parameter.match("^user_data") === null;
  }
  function isSet(parameter) {
    const path = parameter.split(".");
    const name = path[path.length - 1];
    const isCustomer = path[0] === "user_data";
    const isCommerce = path[0] === "custom_data";
    const object = isCustomer ? data.customerObject : isCommerce ? data.customDataObject : undefined;
    const table = isCustomer ? data.customerTable : isCommerce ? data.customDataTable : data.serverEventTable;
    const isOpen = isCustomer ? data.customizeCustomer : isCommerce ? data.customizeCommerce : data.customizeEvent;
    const isInTable = listOf(table).some((row) => recordOf(row).name === name);
    return isOpen && (isInTable || recordOf(parsed(object))[name] !== undefined) || false;
  }
  function elsewhere(parameter) {
    return parameter.match("^user_data") ? "(memory)" : "(field)";
  }
  function isGiven(values, path) {
    const value = path.split(".").reduce((parent, key) => recordOf(parent)[key], values);
    return value !== undefined && value !== null && value !== "";
  }
}

// src/problem.ts
// Of an event without a time or an address, or of another source.
function problemOfOther(server) {
  const user = server.user_data;
  if (!server.event_time)
    return "event_time is further back than Meta allows, 7 days or for physical_store 62.";
  if (!user.client_ip_address && isWeak()) {
    return "the customer information is too little for Meta. Add an e-mail address, a phone number or an external id.";
  }
  if (server.action_source !== "app" || recordOf(server.app_data).extinfo) return undefined;
  return "an app event needs the platform and the version of the operating system: x-ga-platform and x-ga-os_version.";
  function isWeak() {
    const lines = [" ct country st zp ge client_user_agent ", " db client_user_agent ", " fn ge ", " ln ge "];
    const given = Object.keys(user).filter((key) => user[key] !== undefined);
    return lines.some((line) => given.every((key) => line.indexOf(" " + key + " ") >= 0));
  }
}

// src/restrict.ts
// Takes out of an event what must not leave a restricted source (meta-capi.md, 7.4), and e-mail addresses and phone numbers that have strayed into URLs or custom data.
function restrict(server) {
  if (data.restrictedSource) {
    server.event_source_url = shorten(server.event_source_url);
    server.referrer_url = shorten(server.referrer_url);
    if (data.standardParametersOnly) keepStandardParameters();
  }
  if (data.removePersonalData) removePersonalData();
  function shorten(url) {
    const kept = data.urlDetail === "path" ? "^[^?#]{1,9999}" : "^[^:]{1,5}://[^/?#]{1,255}";
    const found = url && data.urlDetail !== "full" ? url.match(kept) : undefined;
    return found ? found[0] : url;
  }
  function keepStandardParameters() {
    const standard = " value currency content_ids contents content_type content_name content_category num_items order_id predicted_ltv net_revenue search_string status delivery_category ";
    const custom = recordOf(server.custom_data);
    for (const key of Object.keys(custom)) {
      if (standard.indexOf(" " + key + " ") < 0) Object.delete(custom, key);
    }
  }
  function removePersonalData() {
    const personal = '[A-Za-z0-9._%+-]{1,64}(?:@|%40)[A-Za-z0-9.-]{1,189}\\.[A-Za-z]{2,63}|(?:\\+|%2B)[0-9](?:[0-9 ()./-]|%20){6,20}[0-9]|(?:[Ee]-?[Mm]ail|[Pp]hone|[Tt]el|[Mm]obile)=[^&#"\\\\]{1,200}';
    const regex = require("createRegex")(personal, "g");
    for (const key of ["event_source_url", "referrer_url", "custom_data"]) {
      const text = JSON.stringify(server[key]) || "";
      if (text.match(personal)) server[key] = regex ? JSON.parse(text.replace(regex, "removed")) : undefined;
    }
  }
}

// src/app-data.ts
// `app_data` of the server event (meta-capi.md, 1.5): from the tag's fields, from `x-fb-ad-*`, from an object `app_data` in event data, and from what GA4's apps send.
function appData(event) {
  const members = "campaign_ids install_referrer installer_package url_schemes windows_attribution_id vendor_id consider_views include_dwell_data include_video_data receipt_data";
  const given = recordOf(parsed(event.app_data));
  const explicit = (event.explicit || explicitValues(event)).ad;
  const app = {};
  for (const key of members.split(" ")) app[key] = parsed(read(key));
  app.advertiser_tracking_enabled = isOn(read("advertiser_tracking_enabled")) ? 1 : 0;
  app.application_tracking_enabled = isOn(read("application_tracking_enabled")) ? 1 : 0;
  app.extinfo = extendedInfo(recordOf(parsed(read("extinfo"))));
  return app;
  function read(key) {
    if (explicit[key] !== undefined) return explicit[key];
    return given[key] !== undefined ? given[key] : event[key];
  }
  function isOn(value) {
    return value === true || value === "true" || makeString(value) === "1";
  }
  function extendedInfo(positions) {
    const version = event.app_version;
    const platform = lookUp(" android:a2 ios:i2 ", (textOf(event["x-ga-platform"]) || "").toLowerCase());
    const system = event["x-ga-os_version"];
    const known = [
      platform,
      event.app_id,
      version,
      version,
      system,
      event["x-ga-device_model"],
      event.language
    ];
    const info = [];
    while (info.length < 16) info.push(textOf(positions[info.length]) || textOf(known[info.length]) || "");
    return (info[0] === "a2" || info[0] === "i2") && info[4] ? info : undefined;
  }
}

// src/currency.ts
// Currency by ISO 4217, November 2026, in upper case; those withdrawn since 2016, which old orders may still carry, are taken as well.
function normalizeCurrency(currency) {
  const iso4217 = "^(?:AED|AFN|ALL|AMD|ANG|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHF|CLP|CNY|COP|CRC|CUC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HRK|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRO|MRU|MUR|MVR|MWK|MXN|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SLL|SOS|SRD|SSP|STD|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|UYU|UZS|VEF|VES|VND|VUV|WST|XAF|XCD|XCG|XOF|XPF|YER|ZAR|ZMW|ZWG|ZWL)$";
  if (currency.match(iso4217)) return currency;
  const code = currency.trim().toUpperCase();
  return code.match(iso4217) ? code : undefined;
}

// src/meta-custom-data.ts
// Adds the custom data that comes under Meta's names: numbers as numbers, lists also when given as JSON, and what Meta has no type for unchanged.
function addMetaCustomData(custom, own) {
  const delivery = wordOf("in_store|curbside|home_delivery");
  const readers = {
    value: numberOf,
    num_items: countOf,
    predicted_ltv: numberOf,
    net_revenue: numberOf,
    currency: (value) => normalizeCurrency(textOf(value) || ""),
    contents: contentsOf,
    content_ids: idsOf,
    content_type: wordOf("product|product_group|hotel|flight|destination|vehicle|home_listing"),
    content_name: textOf,
    content_category: textOf,
    order_id: textOf,
    search_string: textOf,
    item_number: textOf,
    status: (value) => typeof value === "boolean" ? value : textOf(value),
    delivery_category: delivery,
    customer_segmentation: segmentOf
  };
  for (const key of Object.keys(own)) {
    const read = readers[key];
    const value = read ? read(own[key]) : own[key];
    if (value !== undefined && value !== null) custom[key] = value;
  }
  function contentsOf(value) {
    const contents = listOf(parsed(value)).map((item) => contentOf(recordOf(item)));
    return unlessEmpty(contents.filter((content) => content.id));
  }
  function contentOf(given) {
    return {
      id: textOf(given.id),
      quantity: countOf(given.quantity),
      item_price: numberOf(given.item_price),
      title: textOf(given.title),
      description: textOf(given.description),
      brand: textOf(given.brand),
      category: textOf(given.category),
      delivery_category: delivery(given.delivery_category)
    };
  }
  function idsOf(value) {
    const ids = listOf(parsed(value)).map(textOf);
    return unlessEmpty(ids.filter((id) => id !== undefined));
  }
  function unlessEmpty(list) {
    return list.length > 0 ? list : undefined;
  }
}

// Reads one of the words that a pattern matches.
function wordOf(pattern) {
  return (value) => {
    const text = textOf(value) || "";
    return text.match("^(?:" + pattern + ")$") ? text : undefined;
  };
}

// Reads who the customer is to the business: `customer_segmentation` (server event parameters).
function segmentOf(value) {
  return wordOf(
    "(?:new|existing)_customer_to_(?:business|business_line|product_area|medium)|customer_in_loyalty_program"
  )(value);
}

// src/action-source.ts
// Adds what Meta asks of events that took place elsewhere than on a website, and takes away what it does not want there (server event parameters, business messaging).
function adaptToSource(server, event) {
  if (server.action_source === "app") server.app_data = appData(event);
  if (server.action_source !== "business_messaging") return;
  const given = event.explicit ? event.explicit.sed.messaging_channel : undefined;
  server.messaging_channel = wordOf("messenger|whatsapp|instagram")(given) || data.messagingChannel;
  server.event_source_url = undefined;
  server.referrer_url = undefined;
  for (const key of ["client_ip_address", "client_user_agent", "fbc", "fbp"])
    server.user_data[key] = undefined;
}

// src/commerce-options.ts
// Changes custom data as the user's fields on commerce want it.
function adaptCommerce(custom, event) {
  const items = (event.items || []).filter((item) => item.item_id || item.item_name);
  if (custom.contents) adaptContents(custom.contents);
  const currency = textOf(data.defaultCurrency);
  if (!custom.currency && currency) custom.currency = normalizeCurrency(currency);
  function adaptContents(contents) {
    contents.forEach(adaptContent);
    custom.content_ids = contents.map((content) => content.id);
    if (data.contentType === "product_group") custom.content_type = "product_group";
    if (!contents[1] && data.categoryTree) custom.content_category = contents[0].category;
    if (data.valueFromItems && custom.value === undefined) custom.value = contents.reduce(addPrice, 0);
  }
  function adaptContent(content, index) {
    const item = items[index];
    const keys = (textOf(data.itemIdKey) || "item_id").split(",");
    const id = keys.map((key) => textOf(item[key.trim()])).filter((found) => found)[0] || content.id;
    content.id = (textOf(data.itemIdPrefix) || "") + id + (textOf(data.itemIdSuffix) || "");
    if (data.categoryTree) content.category = categoriesOf(item).join(" > ") || undefined;
  }
  function categoriesOf(item) {
    const levels = ["", "2", "3", "4", "5"];
    return levels.map((level) => textOf(item["item_category" + level])).filter((category) => category);
  }
  function addPrice(sum, content) {
    const price = (content.item_price || 0) * (content.quantity || 1);
    return require("Math").round((sum + price) * 1000000) / 1000000;
  }
}

// src/items.ts
// Adds `contents`, `content_ids`, `content_type` and, for the events for which Meta documents it, `num_items`; of a single item also its name and category.
function addItems(custom, items, name) {
  const contents = items.map((item) => ({
    id: item.item_id || item.item_name,
    quantity: item.quantity,
    item_price: item.price,
    title: item.item_name,
    brand: item.item_brand,
    category: item.item_category
  }));
  const ids = contents.map((content) => content.id);
  if (ids.indexOf(undefined) >= 0) {
    const named = items.filter((item) => item.item_id || item.item_name);
    if (named[0]) addItems(custom, named, name);
    return;
  }
  custom.contents = contents;
  custom.content_ids = ids;
  custom.content_type = "product";
  if (name === "Purchase" || name === "InitiateCheckout")
    custom.num_items = contents.reduce((sum, content) => sum + (content.quantity || 1), 0);
  if (!custom.currency) custom.currency = normalizeCurrency(textOf(items[0].currency) || "");
  if (!contents[1]) {
    const single = contents[0];
    custom.content_name = single.title;
    custom.content_category = single.category;
  }
}

// src/customer/ip-address.ts
// Address of the visitor without port and brackets: IPv4, or IPv6 as it is.
function ipAddress(address) {
  if (!address) return undefined;
  const found = address.match(
    "^\\s?((?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))(?::\\d{1,5}$|,|\\s|$)"
  );
  if (found) return found[1];
  return address.indexOf(":") >= 0 ? ipv6Address(address) : undefined;
}

// Eight groups of hex digits, or fewer and one `::` in the place of the others; the last two may be an IPv4 address.
function ipv6Address(text) {
  const found = text.match("^\\s?\\[?([0-9A-Fa-f:]{2,39}(?:\\d{1,3}(?:\\.\\d{1,3}){3})?)(?:\\]|,|\\s|$)");
  const address = found ? found[1] : ":";
  const halves = address.split("::");
  const groups = address.split(":").filter((group) => group !== "");
  const last = groups[groups.length - 1] || "";
  const isMapped = last.indexOf(".") > 0;
  const count = groups.length + (isMapped ? 1 : 0);
  const isWhole = halves.length === 1 ? count === 8 : halves.length === 2 && count < 8;
  const isClean = !address.match("^:[^:]|[^:]:$|:::|[0-9A-Fa-f]{5}") && (!isMapped || ipAddress(last) === last);
  return isWhole && isClean ? address : undefined;
}

// src/customer/browser.ts
// Adds address, browser and cookies of the customer that come under Meta's own names (meta-capi.md, 2.1).
function addBrowser(user, own) {
  user.client_ip_address = ipAddress(textOf(own.client_ip_address)) || user.client_ip_address;
  user.client_user_agent = textOf(own.client_user_agent) || user.client_user_agent;
  user.fbc = wellFormed(own.fbc, FBC) || user.fbc;
  user.fbp = wellFormed(own.fbp, FBP) || user.fbp;
  function wellFormed(value, pattern) {
    return typeof value === "string" && value.match(pattern) ? value : undefined;
  }
}

// src/customer/information.ts
// The customer information parameters from GA4's `user_data` and `user_id`, hashed.
function customerInformation(event) {
  const user = event.user_data || {};
  const address = user.address || {};
  const country = address.country || user.country;
  const information = {
    em: hashed(user.email_address || user.email || user.sha256_email_address, EMAIL, normalizeEmail),
    ph: hashedPhone(user.phone_number || user.phone || user.sha256_phone_number, country),
    fn: hashed(address.first_name || address.sha256_first_name || user.first_name, LETTERS, compact),
    ln: hashed(address.last_name || address.sha256_last_name || user.last_name, LETTERS, compact),
    ct: hashed(address.city || user.city, LETTERS, compact),
    st: hashed(address.region || user.region, "^[A-Za-z]{2}$", normalizeState, country),
    zp: hashed(address.postal_code || user.postal_code, "^[A-Za-z0-9]{2,5}$", normalizeZip, country),
    country: hashed(country, ALPHA_2, normalizeCountry),
    external_id: event.user_id && hashedExternalId(event.user_id)
  };
  if (user.others) addMetaInformation(information, user.others);
  return information;
}

// src/customer/user-data.ts
// Everything that tells Meta who the visitor is.
function userData(event) {
  const user = event.user_data || event.user_id ? customerInformation(event) : {};
  if (event.explicit) addMetaInformation(user, event.explicit.ud);
  if (data.clientIdAsExternalId && !user.external_id) user.external_id = hashedExternalId(event.client_id);
  user.client_ip_address = ipAddress(event.ip_override);
  user.client_user_agent = event.user_agent;
  if (event.isDenied) return user;
  if (data.rememberCustomer) recallCustomer(user, event);
  // Adds Meta's cookies to the customer information, and keeps them: they expire 90 days after they were last written.
  // The click on an ad, made anew only when the `fbclid` of the page, or of event data, is another one than the stored (fbp and fbc parameters).
  const stored = readCookie(event, "_fbc", FBC);
  const fbc = event.fbclid || (event.page_location || "").match("fbclid=") ? clickOn(event, stored) : stored;
  // The pixel's id of the browser; made where there is none if the user wants it (fbp and fbc parameters).
  const browser = readCookie(event, "_fbp", FBP);
  const fbp = browser || !data.generateFbp ? browser : ("fb." + subdomainIndex(event.page_location || "") + "." + getTimestampMillis() + "." + require("generateRandom")(1000000000, 2147483647));
  if (fbc) {
    user.fbc = fbc;
    keepCookie("_fbc", fbc);
  }
  if (fbp) {
    user.fbp = fbp;
    keepCookie("_fbp", fbp);
  }
  return user;
}

// src/event-time.ts
function givenTime(event) {
  const now = secondsOf(getTimestampMillis());
  const seconds = secondsOf(numberOf(event.event_time || event.timestamp_micros) || 0);
  if (seconds <= 0 || seconds >= now) return now;
  return now - seconds > (data.actionSource === "physical_store" ? 5356800 : 604800) ? undefined : seconds;
}

// Tells seconds, milliseconds and microseconds apart: in each unit the years 1973 to 5138 have their own lengths.
function secondsOf(time) {
  const factor = time >= 100000000000000 ? 1000000 : time >= 100000000000 ? 1000 : 1;
  return require("Math").floor(time / factor);
}

// src/limited-data-use.ts
// Passes on what the site says of Limited Data Use: a list, also as JSON or with commas.
function addLimitedDataUse(server, own) {
  const given = parsed(own.data_processing_options);
  if (given === undefined || given === null) return;
  const options = typeof given === "string" ? given.split(",") : listOf(given);
  const isLimited = options.some((option) => (textOf(option) || "").trim() === "LDU");
  const country = numberOf(own.data_processing_options_country);
  const state = numberOf(own.data_processing_options_state);
  if (isLimited) limit(server, country, state);
  else if (options.length === 0) server.data_processing_options = [];
}

// Country 1 is the US, which every state of the list belongs to.
function limit(server, country, state) {
  const isState = state !== undefined && state >= 1000 && state <= 1013 && state % 1 === 0;
  server.data_processing_options = ["LDU"];
  server.data_processing_options_country = isState || country === 1 ? 1 : 0;
  server.data_processing_options_state = isState ? state : 0;
}

// src/server-parameters.ts
// Adds the server event parameters that come under Meta's names and are not made from others (server event parameters, original event data parameters; attribution_data: meta-capi.md, 1.6).
function addServerParameters(server, own) {
  const originalEvent = { event_name: textOf, event_time: timeOf, order_id: textOf, event_id: textOf };
  const attribution = {
    scope: textOf,
    visit_time: timeOf,
    ad_id: textOf,
    adset_id: textOf,
    campaign_id: textOf,
    attribution_share: shareOf,
    attribution_model: wordOf(
      "customized_multi_touch|first_touch|last_click|last_touch|linear|position_based|time_decay|unknown"
    ),
    attribution_value: numberOf,
    attribution_source: textOf,
    touchpoint_type: textOf,
    touchpoint_ts: timeOf,
    attribution_method: textOf
  };
  addRead(server, own, {
    event_id: textOf,
    event_source_url: webAddress,
    referrer_url: webAddress,
    opt_out: flagOf,
    advertiser_tracking_enabled: flagOf,
    customer_segmentation: segmentOf,
    original_event_data: (value) => membersOf(value, originalEvent),
    attribution_data: (value) => membersOf(value, attribution)
  });
  if (data.limitedDataUse !== "off") addLimitedDataUse(server, own);
  function addRead(values, given, readers) {
    for (const entry of Object.entries(readers)) {
      const value = entry[1](given[entry[0]]);
      if (value !== undefined) values[entry[0]] = value;
    }
  }
  function membersOf(value, readers) {
    const members = {};
    addRead(members, recordOf(parsed(value)), readers);
    return Object.keys(members).length > 0 ? members : undefined;
  }
  function flagOf(value) {
    if (value === true || value === "true" || textOf(value) === "1") return true;
    return value === false || value === "false" || textOf(value) === "0" ? false : undefined;
  }
  function timeOf(value) {
    const seconds = secondsOf(numberOf(value) || 0);
    return seconds > 0 && seconds < 10000000000 ? seconds : undefined;
  }
  function shareOf(value) {
    const share = numberOf(value);
    return share !== undefined && share >= 0 && share <= 1 ? share : undefined;
  }
}

// src/index.ts
// Runs the tag for one event, to exactly one of `gtmOnSuccess` and `gtmOnFailure`.
// Reads event data into a form that can be relied on.
const text = JSON.stringify(require("getAllEventData")()) || "{}";
const event = JSON.parse(text);
const hasOtherNames = Object.keys(event).join(" ").match("(?:^| )(?:x-fb-|(?:email|phone|firstName|FirstName|nameFirst|first_name|lastName|LastName|nameLast|last_name|city|state|region|zip|postal_code|countryCode|country|gender|db|external_id|userId|fb_login_id|anon_id|madid|x-ga-resettable_device_id|subscription_id|subscriptionId|lead_id|leadId|common_cookie|_fbp|_fbc|fbp|fbc|ecommerce|predicted_ltv|net_revenue|delivery_category|content_type|content_name|content_category|order_id|search_string|customer_segmentation|opt_out|data_processing_options|data_processing_options_country|data_processing_options_state|original_event_data|attribution_data|messaging_channel|explicit|page_url|timestamp|x-ga-event_id|client_ip_address|client_user_agent|x-ga-mp1-ev|x-ga-mp1-tr)(?: |$))");
if (hasOtherNames || text.match(WRONG)) repair(event, hasOtherNames);
if (hasOtherNames || data.customizeEvent || data.customizeCustomer || data.customizeCommerce) {
  event.explicit = explicitValues(event);
}
const name = data.eventNameTable || data.eventNameMode && data.eventNameMode !== "inherit" ? ownName(event.event_name) : metaName(event.event_name);
if (!name) {
  if (name === "") skip("the table of event names says so.");
  else fail("the event has no name: expected event_name in the event data, or a name in the field.");
} else if (data.restrictedSource && listOf(data.deniedEvents).map((entry) => (textOf(entry) || "").trim()).some((denied) => denied === name || denied === (event.event_name || ""))) skip("the event is on the deny list.");
else if (data.consentMode === "always" || !isConsentDenied(event) || continueWithoutConsent(event)) {
  // Maps event data of the container to a server event.
  // `custom_data` of the server event; `undefined` if there is nothing in it.
  const custom = {
    value: event.value,
    currency: event.currency && normalizeCurrency(event.currency),
    order_id: event.transaction_id,
    search_string: event.search_term
  };
  if (event.items) addItems(custom, event.items, name);
  if (event.custom_properties) {
    // Adds the members of `custom_properties`, an object, also as JSON, that are not there yet.
    const properties = {};
    addMetaCustomData(properties, recordOf(parsed(event.custom_properties)));
    for (const key of Object.keys(properties)) {
      if (custom[key] === undefined) custom[key] = properties[key];
    }
  }
  if (data.customizeCommerce) adaptCommerce(custom, event);
  if (event.explicit) addMetaCustomData(custom, event.explicit.cd);
  const custom_data = JSON.stringify(custom) === "{}" ? undefined : custom;
  const server = {
    event_name: name,
    event_time: event.event_time || event.timestamp_micros ? givenTime(event) : require("Math").floor(getTimestampMillis() / 1000),
    event_id: event.event_id || event["x-fb-event_id"] || event.eventID || event.eventId || event.unique_event_id || (name === "Purchase" ? event.transaction_id : undefined),
    action_source: data.actionSource || "website",
    event_source_url: event.page_location,
    referrer_url: event.page_referrer,
    user_data: userData(event),
    custom_data: custom_data
  };
  if (event.explicit) {
    addBrowser(server.user_data, event.explicit.ud);
    addServerParameters(server, event.explicit.sed);
  }
  if (server.action_source !== "website") adaptToSource(server, event);
  if (data.limitedDataUse === "always" || event.isDenied) {
    // Asks Meta for Limited Data Use in the state that the user chose, 0 where Meta is to locate the visitor (data processing options): always, or where consent is denied and the user wants the event limited.
    const isAsked = data.limitedDataUse === "always" || event.isDenied && data.onDenied === "limited";
    if (isAsked) limit(server, undefined, numberOf(data.limitedDataUseState));
  }
  if (data.restrictedSource || data.removePersonalData) restrict(server);
  const problem = server.event_time && server.user_data.client_ip_address && server.action_source === "website" ? undefined : problemOfOther(server);
  if (MAY_LOG) explain(event, server);
  if (problem) fail(problem);
  else {
    // Sends the event to all datasets and ends the tag: well only if Meta has taken every one, unless nobody waits.
    if (data.additionalDatasets || data.doNotWait) {
      // In parallel.
      const first = [data];
      const datasets = first.concat(listOf(data.additionalDatasets || []).map(recordOf));
      let open = datasets.length;
      let areAllSent = true;
      const end = (isSent) => {
        areAllSent = areAllSent && isSent;
        open = open - 1;
        if (open === 0 && !data.doNotWait) finish(areAllSent);
      };
      for (const dataset of datasets) send(server, dataset, end);
      if (data.doNotWait) data.gtmOnSuccess();
    } else send(server, data, finish);
  }
} else skip("consent is not granted.");

// Without consent no cookie is read or written, and what was remembered of the customer is forgotten.
function continueWithoutConsent(event) {
  event.isDenied = true;
  if (data.rememberCustomer) {
    // Deletes the cookie, if the browser has it: the visitor has withdrawn consent.
    if (getCookieValues("_gtmeec").length > 0) writeMemory("", 0);
  }
  if (data.onDenied === "anonymous") {
    // Takes from an event what tells who the visitor is, before it is mapped: customer information, and what follows the `?` in URLs, where click ids stand.
    event.user_data = undefined;
    event.user_id = undefined;
    event.client_id = undefined;
    if (event.explicit) event.explicit.ud = {};
    if (event.page_location) event.page_location = event.page_location.split("?")[0];
    if (event.page_referrer) event.page_referrer = event.page_referrer.split("?")[0];
  }
  return data.onDenied === "anonymous" || data.onDenied === "limited";
}

// Ends the tag well without sending: what the user has asked for is no failure.
function skip(reason) {
  log({ step: "skipped", reason: reason });
  data.gtmOnSuccess();
}

// Ends the tag as failed, without sending.
function fail(reason) {
  log({ step: "failed", reason: reason });
  data.gtmOnFailure();
}


___SERVER_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "read_event_data",
        "versionId": "1"
      },
      "param": [
        {
          "key": "eventDataAccess",
          "value": {
            "type": 1,
            "string": "any"
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "get_cookies",
        "versionId": "1"
      },
      "param": [
        {
          "key": "cookieAccess",
          "value": {
            "type": 1,
            "string": "specific"
          }
        },
        {
          "key": "cookieNames",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "_fbc"
              },
              {
                "type": 1,
                "string": "_fbp"
              },
              {
                "type": 1,
                "string": "_gtmeec"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "set_cookies",
        "versionId": "1"
      },
      "param": [
        {
          "key": "allowedCookies",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "name"
                  },
                  {
                    "type": 1,
                    "string": "domain"
                  },
                  {
                    "type": 1,
                    "string": "path"
                  },
                  {
                    "type": 1,
                    "string": "secure"
                  },
                  {
                    "type": 1,
                    "string": "session"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "_fbc"
                  },
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "secure"
                  },
                  {
                    "type": 1,
                    "string": "non_session"
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "name"
                  },
                  {
                    "type": 1,
                    "string": "domain"
                  },
                  {
                    "type": 1,
                    "string": "path"
                  },
                  {
                    "type": 1,
                    "string": "secure"
                  },
                  {
                    "type": 1,
                    "string": "session"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "_fbp"
                  },
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "secure"
                  },
                  {
                    "type": 1,
                    "string": "non_session"
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "name"
                  },
                  {
                    "type": 1,
                    "string": "domain"
                  },
                  {
                    "type": 1,
                    "string": "path"
                  },
                  {
                    "type": 1,
                    "string": "secure"
                  },
                  {
                    "type": 1,
                    "string": "session"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "_gtmeec"
                  },
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "secure"
                  },
                  {
                    "type": 1,
                    "string": "non_session"
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "send_http",
        "versionId": "1"
      },
      "param": [
        {
          "key": "allowedUrls",
          "value": {
            "type": 1,
            "string": "specific"
          }
        },
        {
          "key": "urls",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "https://graph.facebook.com/"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "read_container_data",
        "versionId": "1"
      },
      "param": []
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "logging",
        "versionId": "1"
      },
      "param": [
        {
          "key": "environments",
          "value": {
            "type": 1,
            "string": "all"
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "access_bigquery",
        "versionId": "1"
      },
      "param": [
        {
          "key": "allowedTables",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "projectId"
                  },
                  {
                    "type": 1,
                    "string": "datasetId"
                  },
                  {
                    "type": 1,
                    "string": "tableId"
                  },
                  {
                    "type": 1,
                    "string": "operation"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "access_firestore",
        "versionId": "1"
      },
      "param": [
        {
          "key": "allowedOptions",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "projectId"
                  },
                  {
                    "type": 1,
                    "string": "path"
                  },
                  {
                    "type": 1,
                    "string": "operation"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "*"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  }
]


___TESTS___

scenarios:
- name: Sends a page view of an anonymous visitor
  code: |-
    mock('getAllEventData', {
      event_name: 'page_view',
      event_id: 'e-1',
      page_location: 'https://www.example.com/',
      page_referrer: 'https://www.google.com/',
      ip_override: '203.0.113.7',
      user_agent: 'Mozilla/5.0',
    });

    runCode(fields);

    callLater(() => {
      assertApi('gtmOnSuccess').wasCalled();
      assertApi('gtmOnFailure').wasNotCalled();
      assertThat(request.url).isEqualTo('https://graph.facebook.com/v26.0/1234567890/events');
      assertThat(request.body.data).isEqualTo([
        {
          event_name: 'PageView',
          event_time: 1767225600,
          event_id: 'e-1',
          action_source: 'website',
          event_source_url: 'https://www.example.com/',
          referrer_url: 'https://www.google.com/',
          user_data: {
            client_ip_address: '203.0.113.7',
            client_user_agent: 'Mozilla/5.0',
          },
        },
      ]);
    });
- name: Sends value, currency and items of a purchase
  code: |-
    mock('getAllEventData', {
      event_name: 'purchase',
      ip_override: '203.0.113.7',
      transaction_id: 'T-1',
      value: 59.97,
      currency: 'eur',
      items: [
        { item_id: 'SKU-1', item_name: 'Shirt', price: 19.99, quantity: 2 },
        { item_id: 'SKU-2', item_name: 'Cap', price: 19.99, quantity: 1 },
      ],
    });

    runCode(fields);

    callLater(() => {
      const event = request.body.data[0];
      assertThat(event.event_name).isEqualTo('Purchase');
      assertThat(event.event_id).isEqualTo('T-1');
      assertThat(event.custom_data).isEqualTo({
        value: 59.97,
        currency: 'EUR',
        order_id: 'T-1',
        contents: [
          { id: 'SKU-1', quantity: 2, item_price: 19.99, title: 'Shirt' },
          { id: 'SKU-2', quantity: 1, item_price: 19.99, title: 'Cap' },
        ],
        content_ids: ['SKU-1', 'SKU-2'],
        content_type: 'product',
        num_items: 3,
      });
    });
- name: Normalises customer information before it is hashed
  code: |-
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
- name: Does not hash blank fields
  code: |-
    mock('getAllEventData', {
      event_name: 'sign_up',
      ip_override: '203.0.113.7',
      user_agent: 'Mozilla/5.0',
      user_data: { email_address: ' ', phone_number: '', address: { first_name: null, country: '-' } },
    });

    runCode(fields);

    callLater(() => {
      assertThat(request.body.data[0].user_data).isEqualTo({
        client_ip_address: '203.0.113.7',
        client_user_agent: 'Mozilla/5.0',
      });
    });
- name: Keeps a click on an ad in the cookie _fbc
  code: |-
    mock('getAllEventData', {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
      page_location: 'https://www.example.com/?fbclid=IwAR1-Abc_d',
    });

    runCode(fields);

    callLater(() => {
      assertThat(request.body.data[0].user_data.fbc).isEqualTo('fb.1.1767225600000.IwAR1-Abc_d');
      assertThat(written).isEqualTo({ _fbc: 'fb.1.1767225600000.IwAR1-Abc_d' });
    });
- name: Leaves _fbc alone when the same click comes again
  code: |-
    cookies = { _fbc: 'fb.1.1596403881668.IwAR1-Abc_d', _fbp: 'fb.1.1596403881668.1116446470' };
    mock('getAllEventData', {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
      page_location: 'https://www.example.com/?fbclid=IwAR1-Abc_d',
    });

    runCode(fields);

    callLater(() => {
      assertThat(request.body.data[0].user_data).isEqualTo({
        client_ip_address: '203.0.113.7',
        fbc: 'fb.1.1596403881668.IwAR1-Abc_d',
        fbp: 'fb.1.1596403881668.1116446470',
      });
      assertThat(written).isEqualTo(cookies);
    });
- name: Sends nothing and sets no cookie when consent is required and denied
  code: |-
    fields.consentMode = 'required';
    cookies = { _fbp: 'fb.1.1596403881668.1116446470' };
    mock('getAllEventData', {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
      consent_state: { ad_storage: 'denied' },
    });

    runCode(fields);

    assertApi('gtmOnSuccess').wasCalled();
    assertApi('gtmOnFailure').wasNotCalled();
    assertApi('sendHttpRequest').wasNotCalled();
    assertApi('setCookie').wasNotCalled();
- name: Sends when consent is required and granted
  code: |-
    fields.consentMode = 'required';
    mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7', 'x-ga-gcs': 'G111' });

    runCode(fields);

    callLater(() => {
      assertApi('gtmOnSuccess').wasCalled();
      assertApi('sendHttpRequest').wasCalled();
    });
- name: Takes the test event code from the field in preview, and never from event
    data
  code: |-
    fields.testEventCode = 'TEST12345';
    mock('getContainerVersion', { previewMode: true, debugMode: false });
    mock('getAllEventData', {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
      test_event_code: 'TEST99999',
    });

    runCode(fields);

    callLater(() => {
      assertThat(request.body.test_event_code).isEqualTo('TEST12345');
    });
- name: Sends the access token in a header only
  code: |-
    mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7' });

    runCode(fields);

    callLater(() => {
      assertThat(request.options.headers.Authorization).isEqualTo('Bearer test-token');
      assertThat(request.url).doesNotContain('test-token');
      assertThat(JSON.stringify(request.body)).doesNotContain('test-token');
    });
- name: Fails when Meta refuses the event
  code: |-
    status = 400;
    mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7' });

    runCode(fields);

    callLater(() => {
      assertApi('gtmOnFailure').wasCalled();
      assertApi('gtmOnSuccess').wasNotCalled();
    });
- name: Fails without an access token
  code: |-
    fields.accessToken = undefined;
    mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7' });

    runCode(fields);

    assertApi('gtmOnFailure').wasCalled();
    assertApi('gtmOnSuccess').wasNotCalled();
    assertApi('sendHttpRequest').wasNotCalled();
- name: Leaves the test event code out of production
  code: |-
    fields.testEventCode = 'TEST12345';
    mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7' });

    runCode(fields);

    callLater(() => {
      assertApi('gtmOnSuccess').wasCalled();
      assertThat(request.body.test_event_code).isUndefined();
    });
- name: Renames events by the table, and does not send those without a name
  code: |-
    fields.eventNameTable = [{ ga4Name: 'page_view', metaName: '' }];
    mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7' });

    runCode(fields);

    callLater(() => {
      assertApi('gtmOnSuccess').wasCalled();
      assertApi('sendHttpRequest').wasNotCalled();
    });
- name: Sends under a custom name
  code: |-
    fields.eventNameMode = 'custom';
    fields.customEventName = 'QuizFinished';
    mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7' });

    runCode(fields);

    callLater(() => {
      assertThat(request.body.data[0].event_name).isEqualTo('QuizFinished');
    });
- name: Sends without customer information and cookies when consent is denied
  code: |-
    fields.consentMode = 'required';
    fields.onDenied = 'anonymous';
    cookies._fbp = 'fb.1.1596403881668.1116446470';
    mock('getAllEventData', {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
      page_location: 'https://www.example.com/?fbclid=IwAR1',
      user_data: { email_address: 'user@example.com' },
      'x-ga-gcs': 'G100',
    });

    runCode(fields);

    callLater(() => {
      assertThat(request.body.data[0].user_data).isEqualTo({ client_ip_address: '203.0.113.7' });
      assertThat(request.body.data[0].event_source_url).isEqualTo('https://www.example.com/');
      assertApi('setCookie').wasNotCalled();
    });
- name: Asks for Limited Data Use when consent is denied
  code: |-
    fields.consentMode = 'required';
    fields.onDenied = 'limited';
    mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7', 'x-ga-gcs': 'G100' });

    runCode(fields);

    callLater(() => {
      const event = request.body.data[0];
      assertThat(event.data_processing_options).isEqualTo(['LDU']);
      assertThat(event.data_processing_options_country).isEqualTo(0);
      assertThat(event.data_processing_options_state).isEqualTo(0);
    });
- name: Reads ad_user_data from gcd
  code: |-
    fields.consentMode = 'requiredWithUserData';
    mock('getAllEventData', {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
      'x-ga-gcs': 'G111',
      'x-ga-gcd': '13t3t3q3t5l1',
    });

    runCode(fields);

    callLater(() => {
      assertApi('gtmOnSuccess').wasCalled();
      assertApi('sendHttpRequest').wasNotCalled();
    });
- name: Does not send an event that is too old
  code: |-
    mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7', event_time: 1766534400 });

    runCode(fields);

    callLater(() => {
      assertApi('gtmOnFailure').wasCalled();
      assertApi('sendHttpRequest').wasNotCalled();
    });
- name: Does not send an event with too little customer information
  code: |-
    mock('getAllEventData', { event_name: 'page_view', user_agent: 'Mozilla/5.0' });

    runCode(fields);

    callLater(() => {
      assertApi('gtmOnFailure').wasCalled();
      assertApi('sendHttpRequest').wasNotCalled();
    });
- name: Sends to further datasets
  code: |-
    let urls = [];
    fields.additionalDatasets = [{ pixelId: '222', accessToken: 'token-2' }];
    mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7' });
    mock('sendHttpRequest', url => {
      urls.push(url);
      return Promise.create(resolve => {
        resolve({ statusCode: 200, headers: {}, body: '{}' });
      });
    });

    runCode(fields);

    callLater(() => {
      assertApi('gtmOnSuccess').wasCalled();
      assertThat(urls).isEqualTo([
        'https://graph.facebook.com/v26.0/1234567890/events',
        'https://graph.facebook.com/v26.0/222/events',
      ]);
    });
- name: Tries again after an error that passes
  code: |-
    let tries = 0;
    fields.retries = 1;
    mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7' });
    mock('sendHttpRequest', () => {
      tries++;
      return Promise.create(resolve => {
        resolve({ statusCode: tries === 1 ? 503 : 200, headers: {}, body: '{}' });
      });
    });

    runCode(fields);

    callLater(() => {
      callLater(() => {
        assertThat(tries).isEqualTo(2);
        assertApi('gtmOnSuccess').wasCalled();
      });
    });
- name: Does not wait for the answer if it need not
  code: |-
    fields.doNotWait = true;
    status = 400;
    mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7' });

    runCode(fields);

    callLater(() => {
      assertApi('gtmOnSuccess').wasCalled();
      assertApi('gtmOnFailure').wasNotCalled();
    });
- name: Creates _fbp where there is none
  code: |-
    fields.generateFbp = true;
    mock('generateRandom', 1116446470);
    mock('getAllEventData', { event_name: 'page_view', ip_override: '203.0.113.7' });

    runCode(fields);

    callLater(() => {
      assertThat(written._fbp).isEqualTo('fb.1.1767225600000.1116446470');
    });
- name: Completes a national phone number by the country
  code: |-
    mock('getAllEventData', {
      event_name: 'generate_lead',
      user_data: { phone_number: '020 7946 0958', address: { country: 'UK' } },
    });
    mock('sha256Sync', text => text);

    runCode(fields);

    callLater(() => {
      assertThat(request.body.data[0].user_data).isEqualTo({ ph: '442079460958', country: 'gb' });
    });
- name: Gives item ids the form of the catalogue
  code: |-
    fields.customizeCommerce = true;
    fields.itemIdPrefix = 'shop_';
    fields.contentType = 'product_group';
    mock('getAllEventData', {
      event_name: 'view_item',
      ip_override: '203.0.113.7',
      items: [{ item_id: 'A' }, { item_id: 'B' }],
    });

    runCode(fields);

    callLater(() => {
      assertThat(request.body.data[0].custom_data).isEqualTo({
        contents: [{ id: 'shop_A' }, { id: 'shop_B' }],
        content_ids: ['shop_A', 'shop_B'],
        content_type: 'product_group',
      });
    });
- name: Lets the tables beat the event data
  code: |-
    fields.customizeCustomer = true;
    fields.customerTable = [{ name: 'external_id', value: 'customer-1' }];
    fields.customizeCommerce = true;
    fields.customDataTable = [{ name: 'value', value: '2,50' }];
    mock('getAllEventData', { event_name: 'purchase', user_id: 'x', value: 1, currency: 'EUR' });
    mock('sha256Sync', text => text);

    runCode(fields);

    callLater(() => {
      assertThat(request.body.data[0].user_data).isEqualTo({ external_id: 'customer-1' });
      assertThat(request.body.data[0].custom_data).isEqualTo({ value: 2.5, currency: 'EUR' });
    });
- name: Sends less from a restricted source
  code: |-
    fields.restrictedSource = true;
    fields.standardParametersOnly = true;
    mock('getAllEventData', {
      event_name: 'generate_lead',
      ip_override: '203.0.113.7',
      page_location: 'https://www.example.com/diabetes?step=2',
      value: 5,
      custom_properties: { diagnosis: 'x' },
    });

    runCode(fields);

    callLater(() => {
      assertThat(request.body.data[0].event_source_url).isEqualTo('https://www.example.com');
      assertThat(request.body.data[0].custom_data).isEqualTo({ value: 5 });
    });
setup: |-
  const Promise = require('Promise');
  const callLater = require('callLater');
  const JSON = require('JSON');

  const fields = {
    pixelId: '1234567890',
    accessToken: 'test-token',
    actionSource: 'website',
    consentMode: 'always',
    logMode: 'off',
  };

  let cookies = {};
  let written = {};
  let request;

  // Meta answers with this status.
  let status = 200;

  mock('getTimestampMillis', 1767225600000);

  mock('getContainerVersion', { previewMode: false, debugMode: false });

  mock('getCookieValues', function (name) {
    return cookies[name] ? [cookies[name]] : [];
  });

  mock('setCookie', function (name, value) {
    written[name] = value;
  });

  mock('sendHttpRequest', function (url, options, body) {
    request = { url: url, options: options, body: JSON.parse(body) };
    return Promise.create(function (resolve) {
      resolve({ statusCode: status, headers: {}, body: '{}' });
    });
  });


___NOTES___

Sends events of a server container to Meta's Conversions API.

Setup: paste the ID of your dataset (pixel) and an access token from Events Manager, and add a trigger, such as all
events of the GA4 client. Nothing else is needed.

De-duplication: give the same id to the pixel (eventID) and to the GA4 event (parameter event_id).

Event data that the tag reads

- event_name, event_id (also x-fb-event_id, eventID, eventId, unique_event_id; transaction_id for purchases), event_time
- page_location, page_referrer, ip_override, user_agent, user_id, client_id
- user_data: email or email_address, phone or phone_number, sha256_email_address, sha256_phone_number, gender,
  date_of_birth, and address with first_name, last_name, city, region, postal_code, country
- value, currency, transaction_id, search_term, items (also in ecommerce), custom_properties
- x-fb-ud-, x-fb-ck-, x-fb-cd-, x-fb-sed- and x-fb-ad- for everything else that Meta knows
- what Stape's tag and data tag read: email, phone, firstName, lastName, city, state, zip, countryCode, common_cookie
- consent_state, x-ga-gcs and x-ga-gcd, if consent is required; data_processing_options

Which value counts if there are several: tables of the tag, objects of the tag, x-fb-, names of Stape's tag, the prefix
of the field, GA4's parameters, custom_properties, remembered values and defaults.

Customer information is normalised and hashed (SHA-256) in the container. Cookies _fbp and _fbc are kept for 90 days.

An event that Meta would refuse is not sent, and the tag fails: one that is older than 7 days (62 from a shop), one with
too little customer information, one of an app without its system. An event that you do not want sent is no failure.

The code is built from TypeScript: do not edit it here.


