package fr.portailfamille.reglement.payfip;

/**
 * PayFiP did not do what was asked. Messages are for logs and agents; what the user reads is chosen
 * by the caller.
 */
public abstract sealed class EchecPayFiP extends RuntimeException
    permits RefusPayFiP, PayFiPIndisponible {

  private static final long serialVersionUID = 1L;

  EchecPayFiP(String message, Throwable cause) {
    super(message, cause);
  }
}
