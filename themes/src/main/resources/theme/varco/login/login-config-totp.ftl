<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#assign codeError = fields.errorOf("totp")>
<#assign nameError = fields.errorOf("userLabel")>
<@layout.registrationLayout displayMessage=!codeError?has_content && !nameError?has_content; section>
    <#if section = "header">
        ${msg("loginTotpTitle")}
    <#elseif section = "form">
        <@fields.summary [{"id": "totp", "error": codeError}, {"id": "userLabel", "error": nameError}]/>
        <form id="kc-totp-settings-form" class="varco-form" action="${url.loginAction}" method="post" novalidate>
            <ol class="varco-steps" id="kc-totp-settings">
                <li>
                    <p>${msg("loginTotpStep1")}</p>
                    <#if totp.supportedApplications?has_content>
                        <ul id="kc-totp-supported-apps">
                            <#list totp.supportedApplications as app><li>${msg(app)}</li></#list>
                        </ul>
                    </#if>
                </li>
                <#if (mode!"") == "manual">
                    <li>
                        <p>${msg("loginTotpManualStep2")}</p>
                        <p><code class="varco-code" id="kc-totp-secret-key">${totp.totpSecretEncoded}</code></p>
                        <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p>
                    </li>
                    <li>
                        <p>${msg("loginTotpManualStep3")}</p>
                        <ul>
                            <li>${msg("loginTotpType")}: ${msg("loginTotp." + totp.policy.type)}</li>
                            <li>${msg("loginTotpAlgorithm")}: ${totp.policy.getAlgorithmKey()}</li>
                            <li>${msg("loginTotpDigits")}: ${totp.policy.digits}</li>
                            <#if totp.policy.type == "totp"><li>${msg("loginTotpInterval")}: ${totp.policy.period}</li><#else><li>${msg("loginTotpCounter")}: ${totp.policy.initialCounter}</li></#if>
                        </ul>
                    </li>
                <#else>
                    <li>
                        <p>${msg("loginTotpStep2")}</p>
                        <p><img id="kc-totp-secret-qr-code" class="varco-qr" src="data:image/png;base64,${totp.totpSecretQrCode}" alt="${msg("varco.otp.qr")}"></p>
                        <p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p>
                    </li>
                </#if>
                <li><p>${msg("loginTotpStep3")}</p></li>
            </ol>
            <@fields.text id="totp" label=msg("authenticatorCode") hint=msg("varco.otp.hint") error=codeError autocomplete="one-time-code" inputmode="numeric"/>
            <@fields.text id="userLabel" label=msg("loginTotpDeviceName") hint=msg("loginTotpStep3DeviceName") error=nameError required=totp.otpCredentials?size gte 1/>
            <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
            <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
            <@fields.logoutOtherSessions/>
            <@fields.actions label=msg("varco.otp.save") id="saveTOTPBtn"/>
        </form>
    </#if>
</@layout.registrationLayout>
