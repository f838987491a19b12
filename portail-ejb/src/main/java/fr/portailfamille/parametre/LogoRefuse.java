package fr.portailfamille.parametre;

import fr.portailfamille.commun.RegleMetierException;

/** Not a picture the portal can show; the logo stays as it was. */
public class LogoRefuse extends RegleMetierException {

  LogoRefuse() {
    super("LogoRefuse", ImageLogo.MO, ImageLogo.PLUS_GRAND_COTE);
  }
}
