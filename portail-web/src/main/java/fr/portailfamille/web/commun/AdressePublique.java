package fr.portailfamille.web.commun;

import fr.portailfamille.commun.AdresseDuPortail;
import jakarta.servlet.http.HttpServletRequest;

/** How families reach the portal, by its settings. */
public final class AdressePublique {

  private AdressePublique() {}

  /** True even when the proxy in front does not say so: browsers are on the https side of it. */
  public static boolean estEnHttps(HttpServletRequest request) {
    return request.isSecure() || estEnHttps();
  }

  static boolean estEnHttps() {
    return AdresseDuPortail.lire().startsWith("https:");
  }
}
